package pokero.chaos.machine;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for what must come. */
public final class Patience {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private Patience() {
    }

    /** @throws IllegalStateException when it has not come in time; @param what names it then */
    public static void await(String what, Duration most, BooleanSupplier there) {
        if (!comes(most, there)) {
            throw new IllegalStateException("waited " + most.toSeconds() + " s in vain for " + what);
        }
    }

    /** Whether it comes in time. */
    public static boolean comes(Duration most, BooleanSupplier there) {
        Instant latest = Instant.now().plus(most);
        while (!there.getAsBoolean()) {
            if (Instant.now().isAfter(latest)) {
                return false;
            }
            sleep(LOOK_AGAIN);
        }
        return true;
    }

    public static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
