package pokero.launcher;

import java.util.function.BooleanSupplier;

/**
 * Cuts a wait short that would be in vain: PostgreSQL's start command is over, and no server runs. The thread that waits is
 * interrupted then.
 */
final class Refusal implements AutoCloseable {

    private static final int MILLIS_BETWEEN_LOOKS = 100;

    private final Thread waiting = Thread.currentThread();
    private final BooleanSupplier running;
    private final Thread watch = Thread.ofPlatform().daemon().unstarted(this::watch);

    private Refusal(BooleanSupplier running) {
        this.running = running;
    }

    /** @param running whether the server runs */
    static Refusal watchFor(BooleanSupplier running) {
        Refusal refusal = new Refusal(running);
        refusal.watch.start();
        return refusal;
    }

    /** Whether the wait of the calling thread was cut short. */
    boolean happened() {
        return Thread.interrupted();
    }

    private void watch() {
        try {
            while (!isStarting()) {
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            }
            while (isStarting()) {
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            }
            if (!running.getAsBoolean()) {
                waiting.interrupt();
            }
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isStarting() {
        return ProcessHandle.current().children()
                .anyMatch(child -> child.info().command().orElse("").endsWith("/pg_ctl"));
    }

    @Override
    public void close() {
        watch.interrupt();
        try {
            watch.join();
        } catch (InterruptedException late) {
            Thread.currentThread().interrupt();
        }
        Thread.interrupted();
    }
}
