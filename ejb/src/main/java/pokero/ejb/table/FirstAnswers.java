package pokero.ejb.table;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pokero.persistence.table.SlipRow;
import pokero.persistence.table.Slips;

/**
 * Answers every wish once: a repeat gets the first answer and changes nothing more. Ask in a transaction that has what the
 * wish is about locked, so that the second of two at once sees the first.
 */
@ApplicationScoped
public class FirstAnswers {

    @Inject
    private Slips slips;

    /** What the player's wish of this id was answered; empty when it is new. */
    Optional<Answer> of(long player, UUID actionId) {
        return slips.answer(player, actionId).map(AnswerText::read);
    }

    /**
     * The first answer, or else this one, which is kept: a refusal too, because what was refused may be possible when the
     * repeat comes, and the player was told that nothing happened.
     *
     * @param verb what he asks for @param table where, null when it has to do with no table
     */
    public Answer give(long player, UUID actionId, String verb, Long table, Supplier<Answer> wish) {
        return of(player, actionId).orElseGet(() -> {
            Answer answer = wish.get();
            slips.keep(new SlipRow(player, actionId, verb, table, AnswerText.of(answer)));
            return answer;
        });
    }

    /** The action was accepted. */
    void keep(long player, ActionSlip slip) {
        slips.keep(new SlipRow(player, slip.actionId(), slip.verb(), slip.tableId(),
                AnswerText.of(new Answer.Accepted())).inHand(slip.hand(), slip.moment()));
    }
}
