package pokero.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final long SECOND = 1_000_000_000;

    @Test
    void lets_a_burst_pass_but_not_a_flood() {
        Throttle throttle = new Throttle(0);

        for (int message = 0; message < 40; message++) {
            assertThat(throttle.admits(0)).isTrue();
        }
        assertThat(throttle.admits(0)).isFalse();
    }

    @Test
    void forgives_with_time() {
        Throttle throttle = new Throttle(0);
        for (int message = 0; message < 40; message++) {
            throttle.admits(0);
        }

        assertThat(throttle.admits(SECOND / 5)).isTrue();
        assertThat(throttle.admits(SECOND / 5)).isTrue();
        assertThat(throttle.admits(SECOND / 5)).isFalse();
    }
}
