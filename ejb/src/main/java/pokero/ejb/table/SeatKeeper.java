package pokero.ejb.table;

import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import pokero.persistence.table.SeatRow;

/** Gives players chairs and takes them back, one transaction for each wish. It asks for no role: the desks have. */
@ApplicationScoped
@Transactional
public class SeatKeeper {

    @Inject
    private TableOpener opener;

    @Inject
    private Chairs chairs;

    @Inject
    private FirstAnswers firstAnswers;

    @Inject
    private NextHand nextHand;

    @Inject
    private Pace pace;

    @Inject
    private Herald herald;

    /** Gives the player a chair, with chips from his wallet. */
    public Answer sitFor(long player, UUID actionId, long table, int seat, long buyIn) {
        return grant(player, actionId, "Sit", table, open -> chairs.sit(open, player, seat, buyIn));
    }

    /** Adds chips to the player's stack: at once when no hand holds him, else after it (R26). */
    public Answer topUpFor(long player, UUID actionId, long table, long amount) {
        return grantSeated(player, actionId, "TopUp", table, (open, chair) -> chairs.topUp(open, chair, amount));
    }

    /** Leaves the player out from the next hand on, or deals him in again. */
    public Answer sitOutFor(long player, UUID actionId, long table, boolean out) {
        return grantSeated(player, actionId, out ? "SitOut" : "Return", table,
                (open, chair) -> chairs.sitOut(open, chair, out));
    }

    /** Takes the chair back: at once when no hand holds it, else after it. */
    public Answer leaveFor(long player, UUID actionId, long table) {
        return grantSeated(player, actionId, "Leave", table, chairs::leave);
    }

    private Answer grantSeated(long player, UUID actionId, String verb, long table,
            BiFunction<OpenTable, SeatRow, Answer> wish) {
        return grant(player, actionId, verb, table, open -> open.chairOf(player).filter(chair -> !chair.leaving())
                .map(chair -> wish.apply(open, chair)).orElseGet(Answer.NotSeated::new));
    }

    private Answer grant(long player, UUID actionId, String verb, long table, Function<OpenTable, Answer> wish) {
        return opener.open(table).map(open -> firstAnswers.give(player, actionId, verb, table, () -> grant(open, wish)))
                .orElseGet(Answer.NoSuchTable::new);
    }

    private Answer grant(OpenTable table, Function<OpenTable, Answer> wish) {
        Answer answer = wish.apply(table);
        if (answer instanceof Answer.Accepted) {
            nextHand.arrange(table, pace.beforeFirstHand());
            herald.changed(table);
        }
        return answer;
    }
}
