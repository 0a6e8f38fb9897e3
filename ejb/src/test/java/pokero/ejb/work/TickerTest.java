package pokero.ejb.work;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.transaction.RollbackException;

import org.junit.jupiter.api.Test;

class TickerTest {

    /** As the server makes them, but for the server. */
    private static final ManagedThreadFactory THREADS = new ManagedThreadFactory() {

        @Override
        public Thread newThread(Runnable task) {
            return Thread.ofPlatform().daemon().unstarted(task);
        }

        @Override
        public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
            throw new UnsupportedOperationException();
        }
    };

    /** The server throws it although no signature says so. */
    @Test
    void aCommitThatFailsDoesNotEndTheTicking() throws InterruptedException {
        CountDownLatch ticks = new CountDownLatch(3);
        Ticker ticker = Ticker.start(THREADS, "the test", Duration.ofMillis(1), () -> {
            ticks.countDown();
            throwIt(new RollbackException("Could not commit transaction."));
        });

        ticks.await();
        ticker.close();
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> void throwIt(Exception fault) throws E {
        throw (E) fault;
    }
}
