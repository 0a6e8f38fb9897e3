package pokero.persistence.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class ServingTest {

    private final Serving serving = new Serving();
    private final AtomicInteger done = new AtomicInteger();
    private final Runnable work = serving.onceBegun(done::incrementAndGet);

    @Test
    void aNodeThatStartsLeavesTheRoomsWorkToTheOthers() {
        work.run();

        assertThat(done).hasValue(0);
    }

    @Test
    void itTakesPartAsSoonAsItServes() {
        serving.begin();
        work.run();

        assertThat(done).hasValue(1);
    }

    @Test
    void aNodeThatLeavesTakesPartUntilItStops() {
        serving.begin();
        serving.end();
        work.run();

        assertThat(done).hasValue(1);
    }
}
