package pokero.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

class DrawingsTest {

    private static final String TEMPLATE = "controls";
    private static final long NOW = 5;

    private final Drawings drawings = new Drawings();
    private final String drawn = drawings.at(7, NOW).of(TEMPLATE, new Controls(true, false, true));

    @Test
    void who_sees_the_same_gets_the_same_drawing() {
        assertThat(drawings.at(7, NOW).of(TEMPLATE, new Controls(true, false, true))).isSameAs(drawn);
    }

    @Test
    void who_sees_something_else_gets_another_one() {
        assertThat(drawings.at(7, NOW).of(TEMPLATE, new Controls(false, false, true))).isNotEqualTo(drawn);
        assertThat(drawings.at(7, NOW).of("menu", new Controls(true, false, true))).isNotEqualTo(drawn);
    }

    @Test
    void what_has_not_changed_is_not_drawn_again_at_the_next_version() {
        assertThat(drawings.at(8, NOW).of(TEMPLATE, new Controls(true, false, true))).isSameAs(drawn);
        assertThat(drawings.at(9, NOW).of(TEMPLATE, new Controls(true, false, true))).isSameAs(drawn);
    }

    @Test
    void what_nobody_saw_at_a_version_is_forgotten() {
        drawings.at(8, NOW);

        assertThat(drawings.at(9, NOW).of(TEMPLATE, new Controls(true, false, true))).isNotSameAs(drawn)
                .isEqualTo(drawn);
    }

    @Test
    void they_are_idle_when_nobody_has_asked_for_seconds() {
        assertThat(drawings.areIdle(NOW + Duration.ofSeconds(2).toNanos())).isFalse();
        assertThat(drawings.areIdle(NOW + Duration.ofSeconds(4).toNanos())).isTrue();
    }
}
