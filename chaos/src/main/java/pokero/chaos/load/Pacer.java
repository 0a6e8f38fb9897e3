package pokero.chaos.load;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

import pokero.chaos.player.Tempo;

/** Lets so many players act in a second, whoever has waited longest first. What nobody was there to use is not made up later. */
final class Pacer implements Tempo {

    private static final int MOST_SAVED = 2;

    private final Semaphore turns = new Semaphore(0, true);
    private final long nanos;

    /** @param rate actions a second */
    Pacer(int rate) {
        nanos = Duration.ofSeconds(1).toNanos() / rate;
        Thread.ofPlatform().daemon().name("pacer").start(this::beat);
    }

    private void beat() {
        long next = System.nanoTime();
        while (true) {
            next += nanos;
            LockSupport.parkNanos(next - System.nanoTime());
            if (turns.availablePermits() < MOST_SAVED) {
                turns.release();
            }
        }
    }

    @Override
    public boolean await() throws InterruptedException {
        turns.acquire();
        return true;
    }
}
