package pokero.ejb.table;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pokero.ejb.metrics.RoomMetrics;
import pokero.ejb.table.Snapshot.Chair;
import pokero.persistence.table.Ending;
import pokero.persistence.table.Move;
import pokero.rules.commitment.SealedDeck;
import pokero.rules.hand.Hand;

/**
 * How most hands end: everybody stays as he is and the next hand can begin, so that all that follows from the last action is
 * known beforehand, and is written with it. Where somebody leaves or gets chips between the hands, the hand ends the
 * {@link LongWay}.
 */
@ApplicationScoped
public class Finale {

    @Inject
    private DeckSource decks;

    @Inject
    private Scribe scribe;

    @Inject
    private Herald herald;

    @Inject
    private RoomMetrics metrics;

    /**
     * @param last the action that ends the hand, with the pause after it
     * @return whether it was written; false says nothing
     */
    boolean play(Snapshot table, Move last, Hand ended) {
        SealedDeck deck = decks.sealed();
        NextDeck next = new NextDeck(ended.number() + 1, deck.root());
        Snapshot after = table.after(ended, next, last.turn());
        return suits(after) && scribe.write(ending(last, ended, after, next, deck)) && isDone(after);
    }

    private static Ending ending(Move last, Hand ended, Snapshot after, NextDeck next, SealedDeck deck) {
        List<Integer> broke = after.chairs().stream()
                .filter(chair -> chair.sitter().isPresent() && chair.stack() == 0).map(Chair::seat).toList();
        return new Ending(last, Settlement.payments(ended), broke, next.hand(), deck, next.root());
    }

    private boolean isDone(Snapshot after) {
        herald.changed(after);
        metrics.handEnded();
        return true;
    }

    /** @param after how the table would be */
    private static boolean suits(Snapshot after) {
        List<Chair> ready = after.chairs().stream().filter(Chair::isReady).toList();
        return after.open() && ready.size() > 1
                && ready.stream().anyMatch(chair -> !chair.sitter().orElseThrow().bot())
                && after.chairs().stream().flatMap(chair -> chair.sitter().stream())
                        .noneMatch(sitter -> sitter.leaving() || sitter.topUp() > 0);
    }
}
