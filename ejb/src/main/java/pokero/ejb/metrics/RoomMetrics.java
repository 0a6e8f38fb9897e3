package pokero.ejb.metrics;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

import pokero.ejb.cage.LedgerCheck;
import pokero.ejb.player.LoginAnswer;
import pokero.ejb.table.Answer;
import pokero.rules.hand.Action;

/** Counts what this node does, and shows what it last heard about the whole room. Counting never fails or waits. */
@ApplicationScoped
public class RoomMetrics {

    private static final double NANOS = 1e9;

    @Inject
    private MetricRegistry registry;

    private final AtomicLong sockets = new AtomicLong();
    private final AtomicLong seatsTaken = new AtomicLong();
    private volatile LedgerCheck books = new LedgerCheck(0, 0, 0);
    private volatile long checkedAt = System.nanoTime();

    /** What nothing happened to yet reads 0, instead of being unknown. */
    @PostConstruct
    void begin() {
        registry.counter(Metric.HANDS.metadata());
        registry.timer(Metric.ACTION_TIME.metadata());
        registry.gauge(Metric.SOCKETS.metadata(), sockets::get);
        registry.gauge(Metric.SEATS_TAKEN.metadata(), seatsTaken::get);
        registry.gauge(Metric.WRONG_BALANCES.metadata(), () -> books.wrongBalances());
        registry.gauge(Metric.UNSETTLED_POTS.metadata(), () -> books.unsettledPots());
        registry.gauge(Metric.LEDGER_AGE.metadata(), () -> (System.nanoTime() - checkedAt) / NANOS);
        registry.gauge(Metric.LEDGER_TOTAL.metadata(), () -> books.total());
    }

    /** A hand was settled, and its transaction committed, on this node. */
    public void handEnded() {
        registry.counter(Metric.HANDS.metadata()).inc();
    }

    /** @param took from the desk taking the slip until its transaction was over */
    public void acted(Action action, Answer answer, Duration took) {
        count(action, answer);
        registry.timer(Metric.ACTION_TIME.metadata()).update(took);
    }

    /** A turn's time ran out, and the clock played it on this node. */
    public void timedOut() {
        count(new Action.TimeOut(), new Answer.Accepted());
    }

    public void loggedIn(LoginAnswer answer) {
        registry.counter(Metric.LOGINS.metadata(), tag("result", answer)).inc();
    }

    public void socketOpened() {
        sockets.incrementAndGet();
    }

    public void socketClosed() {
        sockets.decrementAndGet();
    }

    void seatsTaken(long seats) {
        seatsTaken.set(seats);
    }

    /** @param age since the books were checked, on whichever node */
    void books(LedgerCheck check, Duration age) {
        books = check;
        checkedAt = System.nanoTime() - age.toNanos();
    }

    private void count(Action action, Answer answer) {
        registry.counter(Metric.ACTIONS.metadata(), tag("kind", action), tag("result", answer)).inc();
    }

    /** The record's own name in kebab case: RaiseTo is raise-to. */
    private static Tag tag(String name, Object value) {
        String word = value.getClass().getSimpleName();
        return new Tag(name, word.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
    }
}
