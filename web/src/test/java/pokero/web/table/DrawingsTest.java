package pokero.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrawingsTest {

    private static final String TEMPLATE = "controls";

    private final Drawings drawings = new Drawings();
    private final String drawn = drawings.at(7).of(TEMPLATE, new Controls(true, false, true));

    @Test
    void who_sees_the_same_gets_the_same_drawing() {
        assertThat(drawings.at(7).of(TEMPLATE, new Controls(true, false, true))).isSameAs(drawn);
    }

    @Test
    void who_sees_something_else_gets_another_one() {
        assertThat(drawings.at(7).of(TEMPLATE, new Controls(false, false, true))).isNotEqualTo(drawn);
        assertThat(drawings.at(7).of("menu", new Controls(true, false, true))).isNotEqualTo(drawn);
    }

    @Test
    void what_has_not_changed_is_not_drawn_again_at_the_next_version() {
        assertThat(drawings.at(8).of(TEMPLATE, new Controls(true, false, true))).isSameAs(drawn);
        assertThat(drawings.at(9).of(TEMPLATE, new Controls(true, false, true))).isSameAs(drawn);
    }

    @Test
    void what_nobody_saw_at_a_version_is_forgotten() {
        drawings.at(8);

        assertThat(drawings.at(9).of(TEMPLATE, new Controls(true, false, true))).isNotSameAs(drawn).isEqualTo(drawn);
    }
}
