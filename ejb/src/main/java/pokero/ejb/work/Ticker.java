package pokero.ejb.work;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.concurrent.ManagedThreadFactory;

/**
 * Does something again and again on a thread of its own, for as long as the server runs: the server's own scheduler drops
 * a repeated task for good when somebody suspends the server for a while. A step that fails does not end it, and is tried
 * again half a second later at the earliest.
 */
public final class Ticker {

    private static final System.Logger LOG = System.getLogger(Ticker.class.getName());
    private static final Duration AFTER_A_FAULT = Duration.ofMillis(500);

    private final String name;
    private final Duration pause;
    private final Runnable step;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;
    private boolean stuck;

    private Ticker(ManagedThreadFactory threads, String name, Duration pause, Runnable step) {
        this.name = name;
        this.pause = pause;
        this.step = step;
        thread = threads.newThread(this::run);
    }

    /** @param name of what stands still when a step fails @param pause between two steps */
    public static Ticker start(ManagedThreadFactory threads, String name, Duration pause, Runnable step) {
        Ticker ticker = new Ticker(threads, name, pause, step);
        ticker.thread.start();
        return ticker;
    }

    /** Waits until the step that is being done is over, and does no more. */
    public void close() {
        closing.countDown();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!closing.await(pause().toMillis(), TimeUnit.MILLISECONDS)) {
                tick();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration pause() {
        return stuck && pause.compareTo(AFTER_A_FAULT) < 0 ? AFTER_A_FAULT : pause;
    }

    /** A fault is told once, and not again before a step has succeeded. */
    private void tick() {
        try {
            step.run();
            stuck = false;
        } catch (Exception fault) { // also those of a commit, which no signature names
            if (!stuck) {
                LOG.log(Level.ERROR, name + " stands still until this is over", fault);
            }
            stuck = true;
        }
    }
}
