package pokero.ejb.table;

import java.time.Duration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import pokero.ejb.metrics.RoomMetrics;
import pokero.ejb.player.Caller;

/** Where players hand in their slips. */
@Stateless
@RolesAllowed("player")
public class TableDesk {

    @Inject
    private Caller caller;

    @Inject
    private TableKeeper keeper;

    @Inject
    private RoomMetrics metrics;

    /**
     * Rules on the caller's action and, when it is accepted, writes down all that it brought about. The transaction is the
     * keeper's, so that the time that is measured has the commit in it.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Answer take(ActionSlip slip) {
        long begin = System.nanoTime();
        Answer answer = caller.playerInGoodStanding().map(player -> keeper.takeFor(player.id(), slip))
                .orElseGet(Answer.NotAllowed::new);
        metrics.acted(slip.action(), answer, Duration.ofNanos(System.nanoTime() - begin));
        return answer;
    }
}
