package pokero.web.table;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A viewer's looks at his table, one after the other: what an older look saw is never shown after what a newer one saw. */
final class Looks {

    private static final long NOT_DUE = Long.MIN_VALUE;

    /** The time, by the machine's clock, at which somebody wanted the look that is to come. */
    private final AtomicLong due = new AtomicLong(NOT_DUE);
    private final AtomicBoolean afresh = new AtomicBoolean();

    /** The look that is to come is to ask the database, whatever this node remembers. */
    void wantAfresh() {
        afresh.set(true);
    }

    /** Whether this look is to ask the database; the next one is not, unless it is wanted again. */
    boolean claimAfresh() {
        return afresh.getAndSet(false);
    }

    /** True when nobody is about to look: then the asker has to. */
    boolean becomesDue() {
        return due.compareAndSet(NOT_DUE, System.nanoTime());
    }

    void isNoLongerDue() {
        due.set(NOT_DUE);
    }

    /**
     * Looks, once the look before is over. News that come from then on ask for another.
     *
     * @param look is told how long it has been due, when it asks
     * @param failed is told what it failed by; whoever looks next is not
     */
    synchronized void take(Consumer<Supplier<Duration>> look, Consumer<Throwable> failed) {
        long since = due.getAndSet(NOT_DUE);
        try {
            look.accept(() -> Duration.ofNanos(System.nanoTime() - since));
        } catch (RuntimeException | Error fault) {
            failed.accept(fault);
        }
    }
}
