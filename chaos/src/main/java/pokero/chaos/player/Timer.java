package pokero.chaos.player;

import java.time.Duration;
import java.util.Arrays;

/** A moment to come. */
record Timer(long nanos) {

    static final Timer NEVER = new Timer(Long.MAX_VALUE);

    static Timer after(Duration time) {
        return new Timer(System.nanoTime() + time.toNanos());
    }

    boolean isUp() {
        return this != NEVER && System.nanoTime() >= nanos;
    }

    /** The time until the first of them is up. */
    static Duration soonest(Timer... timers) {
        long first = Arrays.stream(timers).mapToLong(Timer::nanos).min().orElseThrow();
        return Duration.ofNanos(Math.max(0, first - System.nanoTime()));
    }
}
