package pokero.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Thread.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

class LooksTest {

    private static final Set<State> AT_REST = Set.of(State.BLOCKED, State.WAITING, State.TERMINATED);

    private final Looks looks = new Looks();
    private final List<String> shown = new CopyOnWriteArrayList<>();

    @Test
    void aNewerLookDoesNotOvertakeAnOlderOne() throws InterruptedException {
        CountDownLatch looking = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        Thread older = Thread.ofPlatform().start(() -> looks.take(waited -> {
            looking.countDown();
            await(seen);
            shown.add("older");
        }, this::fail));
        looking.await();
        Thread newer = Thread.ofPlatform().start(() -> looks.take(waited -> shown.add("newer"), this::fail));
        while (!AT_REST.contains(newer.getState())) {
            Thread.onSpinWait();
        }

        seen.countDown();
        older.join();
        newer.join();

        assertThat(shown).containsExactly("older", "newer");
    }

    @Test
    void oneWhoIsAboutToLookIsEnough() {
        assertThat(looks.becomesDue()).isTrue();
        assertThat(looks.becomesDue()).isFalse();
    }

    @Test
    void newsDuringALookAskForAnother() {
        looks.becomesDue();

        looks.take(waited -> assertThat(looks.becomesDue()).isTrue(), this::fail);

        assertThat(looks.becomesDue()).isFalse();
    }

    @Test
    void aLookKnowsHowLongItHasBeenDue() {
        long before = System.nanoTime();
        looks.becomesDue();
        long after = System.nanoTime();

        looks.take(waited -> {
            Duration atLeast = Duration.ofNanos(System.nanoTime() - after);
            assertThat(waited.get()).isBetween(atLeast, Duration.ofNanos(System.nanoTime() - before));
        }, this::fail);
    }

    @Test
    void whateverALookFailsByEndsNoOtherLook() {
        StackOverflowError fault = new StackOverflowError();
        List<Throwable> faults = new ArrayList<>();
        looks.becomesDue();

        looks.take(waited -> {
            throw fault;
        }, faults::add);

        assertThat(faults).containsExactly(fault);
        assertThat(looks.becomesDue()).isTrue();
    }

    private void fail(Throwable fault) {
        throw new AssertionError(fault);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
