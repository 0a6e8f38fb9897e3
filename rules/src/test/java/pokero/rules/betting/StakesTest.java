package pokero.rules.betting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class StakesTest {

    @Test
    void theSmallBlindMayBeAsLargeAsTheBigOneOrNone() {
        assertThat(new Blinds(10, 10).small()).isEqualTo(10);
        assertThat(new Blinds(0, 1).big()).isEqualTo(1);
    }

    @Test
    void theSmallBlindIsNotTheLargerOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Blinds(11, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Blinds(-1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Blinds(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Blinds(5, 10, -1));
    }

    @Test
    void bothBetsMayBeTheSame() {
        assertThat(new BetSizes(1, 1).big()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new BetSizes(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new BetSizes(0, 1));
    }

    @Test
    void aCapLeavesAtLeastOneRaise() {
        assertThat(new RaiseCap(1, true, true).raises()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new RaiseCap(0, true, true));
    }
}
