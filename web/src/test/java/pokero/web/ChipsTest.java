package pokero.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChipsTest {

    @Test
    void thousands_stand_apart_on_one_line() {
        assertThat(Chips.of(999)).isEqualTo("999");
        assertThat(Chips.of(70_740)).isEqualTo("70\u202f740");
        assertThat(Chips.of(1_000_000_000)).isEqualTo("1\u202f000\u202f000\u202f000");
    }

    @Test
    void a_loss_has_a_minus_sign_and_a_gain_a_plus() {
        assertThat(Chips.of(-20_000)).isEqualTo("\u221220\u202f000");
        assertThat(Chips.signed(6_130)).isEqualTo("+6\u202f130");
        assertThat(Chips.signed(-8)).isEqualTo("\u22128");
        assertThat(Chips.signed(0)).isEqualTo("0");
    }
}
