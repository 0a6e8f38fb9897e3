package pokero.ejb.table;

import java.time.Duration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import pokero.ejb.metrics.RoomMetrics;
import pokero.ejb.player.Caller;
import pokero.ejb.work.AskAgain;

/** Where players hand in their slips. */
@Stateless
@RolesAllowed("player")
public class TableDesk {

    @Inject
    private Caller caller;

    @Inject
    private ShortWay shortWay;

    @Inject
    private LongWay longWay;

    @Inject
    private RoomMetrics metrics;

    /**
     * Rules on the caller's action and, when it is accepted, writes down all that it brought about. The transaction is
     * begun and ended in between, so that the time that is measured has the commit in it.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Answer take(ActionSlip slip) {
        long begin = System.nanoTime();
        Answer answer = AskAgain.ask(() -> rule(slip), metrics::retried);
        metrics.acted(slip.action(), answer, Duration.ofNanos(System.nanoTime() - begin));
        return answer;
    }

    private Answer rule(ActionSlip slip) {
        String name = caller.name();
        return shortWay.take(sitter -> sitter.name().equals(name), slip)
                ? new Answer.Accepted()
                : caller.playerInGoodStanding().map(player -> longWay.take(player.id(), slip))
                        .orElseGet(Answer.NotAllowed::new);
    }
}
