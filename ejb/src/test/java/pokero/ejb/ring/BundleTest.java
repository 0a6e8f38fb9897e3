package pokero.ejb.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import pokero.rules.hand.HandEvent;

class BundleTest {

    private final Bundle bundle = new Bundle();

    @Test
    void ofATableOnlyTheNewestVersionIsKept() {
        bundle.add(new TableChanged(1, 5));
        bundle.add(new TableChanged(2, 1));
        bundle.add(new TableChanged(1, 7));
        bundle.add(new TableChanged(1, 6));

        assertThat(bundle.take().news()).containsExactly(new TableChanged(1, 7), new TableChanged(2, 1));
        assertThat(bundle.isEmpty()).isTrue();
    }

    /** Who hears of the version remembers it already then. */
    @Test
    void whatHappenedInAHandIsToldBeforeTheVersionThatCameOfIt() {
        HandWentOn wentOn = new HandWentOn(1, 5, 3, 12, List.of(new HandEvent.Folded(2)));
        bundle.add(new TableChanged(1, 5));
        bundle.add(wentOn);

        assertThat(bundle.take().news()).containsExactly(wentOn, new TableChanged(1, 5));
    }

    @Test
    void whatCouldNotBeToldWaitsWithWhatCameMeanwhile() {
        bundle.add(new TableChanged(1, 5));
        bundle.add(new PlayerShutOut("Ann"));
        Bundle.Load load = bundle.take();
        bundle.add(new TableChanged(1, 6));

        bundle.putBack(load);

        Bundle.Load again = bundle.take();
        assertThat(again.news()).containsExactlyInAnyOrder(new PlayerShutOut("Ann"), new TableChanged(1, 6));
        assertThat(again.since()).isEqualTo(load.since());
    }

    @Test
    void whoWaitsForNewsGetsThemWhenTheyCome() throws InterruptedException {
        Thread.ofVirtual().start(() -> bundle.add(new PlayerShutOut("Ann")));

        assertThat(bundle.take(Duration.ofMinutes(1)).news()).containsExactly(new PlayerShutOut("Ann"));
        assertThat(bundle.take(Duration.ofMillis(1)).isEmpty()).isTrue();
    }
}
