package pokero.ejb.table;

import java.time.Duration;

/** Time that runs out. @param end by {@link System#nanoTime} */
record Countdown(long end) {

    static Countdown of(Duration left) {
        return new Countdown(System.nanoTime() + left.toNanos());
    }

    /** What is left now, at least nothing. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }
}
