package pokero.ejb.table;

import java.util.UUID;
import java.util.function.LongFunction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import pokero.ejb.metrics.RoomMetrics;
import pokero.ejb.player.Caller;
import pokero.ejb.work.AskAgain;

/**
 * Where players take chairs and give them up. Every wish has an id that the browser made, unique for the player: a
 * repeat of it gets the first answer and changes nothing more. Each is a transaction of its own.
 */
@Stateless
@RolesAllowed("player")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SeatDesk {

    @Inject
    private Caller caller;

    @Inject
    private SeatKeeper keeper;

    @Inject
    private RoomMetrics metrics;

    /** Takes a chair with chips from the wallet; the caller plays from the next hand on. */
    public Answer sit(UUID actionId, long table, int seat, long buyIn) {
        return ask(player -> keeper.sitFor(player, actionId, table, seat, buyIn));
    }

    /** Adds chips from the wallet to the stack: at once when no hand holds the caller, else after it (R26). */
    public Answer topUp(UUID actionId, long table, long amount) {
        return ask(player -> keeper.topUpFor(player, actionId, table, amount));
    }

    /** @param out true to be left out from the next hand on, false to be dealt in again */
    public Answer sitOut(UUID actionId, long table, boolean out) {
        return ask(player -> keeper.sitOutFor(player, actionId, table, out));
    }

    /**
     * Gives the chair up. In a hand the caller folds, at once or when his turn comes; when the hand is over he gets his
     * chips back.
     */
    public Answer leave(UUID actionId, long table) {
        return ask(player -> keeper.leaveFor(player, actionId, table));
    }

    private Answer ask(LongFunction<Answer> wish) {
        return AskAgain.ask(() -> caller.playerInGoodStanding().map(player -> wish.apply(player.id()))
                .orElseGet(Answer.NotAllowed::new), metrics::retried);
    }
}
