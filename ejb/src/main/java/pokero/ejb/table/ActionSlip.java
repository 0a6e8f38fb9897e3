package pokero.ejb.table;

import java.util.UUID;

import pokero.rules.hand.Action;

/**
 * A player's wish, as his browser sends it. Who he is and where he sits is looked up from his login, never posted.
 *
 * @param actionId made by the browser, unique for the player: a repeat of it gets the first answer
 * @param hand the hand that he saw, {@link HandView#id()}
 * @param moment how far it had gone, {@link HandView#moment()}: an older one is stale and changes nothing
 */
public record ActionSlip(UUID actionId, long tableId, long hand, int moment, Action action) {

    /** @throws IllegalArgumentException for a time-out: only the clock says that */
    public ActionSlip {
        if (action instanceof Action.TimeOut) {
            throw new IllegalArgumentException("nobody runs out of time by asking for it");
        }
    }

    /** What he wants, as the slips name it. */
    String verb() {
        return action.getClass().getSimpleName();
    }
}
