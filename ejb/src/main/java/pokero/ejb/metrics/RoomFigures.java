package pokero.ejb.metrics;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

import org.eclipse.microprofile.metrics.MetricRegistry;

import pokero.ejb.cage.LedgerCheck;
import pokero.persistence.table.Census;

/** What this node last heard about the whole room. */
@ApplicationScoped
public class RoomFigures {

    private static final double NANOS = 1e9;

    @Inject
    private MetricRegistry registry;

    private volatile Census.Count room = new Census.Count(0, 0, 0, 0, 0);
    private volatile LedgerCheck books = new LedgerCheck(0, 0, 0);
    private volatile long checkedAt = System.nanoTime();

    void begin(@Observes Startup start) {
        registry.gauge(Metric.TABLES.metadata(), () -> room.tables());
        registry.gauge(Metric.HANDS_RUNNING.metadata(), () -> room.handsRunning());
        registry.gauge(Metric.SEATS_TAKEN.metadata(), () -> room.seatsTaken());
        registry.gauge(Metric.BOTS_DUE.metadata(), () -> room.botsDue());
        registry.gauge(Metric.CLOCK_LAG.metadata(), () -> room.clockLag());
        registry.gauge(Metric.WRONG_BALANCES.metadata(), () -> books.wrongBalances());
        registry.gauge(Metric.UNSETTLED_POTS.metadata(), () -> books.unsettledPots());
        registry.gauge(Metric.LEDGER_AGE.metadata(), () -> (System.nanoTime() - checkedAt) / NANOS);
        registry.gauge(Metric.LEDGER_TOTAL.metadata(), () -> books.total());
    }

    void room(Census.Count count) {
        room = count;
    }

    /** @param age since the books were checked, on whichever node */
    void books(LedgerCheck check, Duration age) {
        books = check;
        checkedAt = System.nanoTime() - age.toNanos();
    }
}
