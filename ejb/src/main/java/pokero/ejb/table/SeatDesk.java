package pokero.ejb.table;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/**
 * Where players take chairs and give them up. Every wish has an id that the browser made, unique for the player: a
 * repeat of it gets the first answer and changes nothing more.
 */
@Stateless
@RolesAllowed("player")
public class SeatDesk {

    /** Takes a chair with chips from the wallet; the caller plays from the next hand on. */
    public Answer sit(UUID actionId, long table, int seat, long buyIn) {
        throw new UnsupportedOperationException();
    }

    /** Adds chips from the wallet to the stack: at once between hands, else when the hand is over (R26). */
    public Answer topUp(UUID actionId, long table, long amount) {
        throw new UnsupportedOperationException();
    }

    /** @param out true to be left out from the next hand on, false to be dealt in again */
    public Answer sitOut(UUID actionId, long table, boolean out) {
        throw new UnsupportedOperationException();
    }

    /**
     * Gives the chair up. In a hand the caller folds, at once or when his turn comes; when the hand is over he gets his
     * chips back.
     */
    public Answer leave(UUID actionId, long table) {
        throw new UnsupportedOperationException();
    }
}
