package pokero.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for what another thread will do, however long a busy machine takes for it. */
public final class Awaiting {

    /** Less than the minute that the way into the server allows a test. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private Awaiting() {
    }

    public static void await(BooleanSupplier happened) {
        Instant latest = Instant.now().plus(PATIENCE);
        while (!happened.getAsBoolean()) {
            assertThat(Instant.now()).as("it did not happen in time").isBefore(latest);
            try {
                Thread.sleep(20);
            } catch (InterruptedException end) {
                throw new IllegalStateException(end);
            }
        }
    }
}
