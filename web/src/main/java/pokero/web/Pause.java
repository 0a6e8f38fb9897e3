package pokero.web;

import java.time.Duration;

/** Waits that end early when the server is in a hurry. */
public final class Pause {

    private Pause() {
    }

    public static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
