package pokero.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import pokero.rules.Spares;

class StackLimitsTest {

    private final StackLimits limits = new StackLimits(100, 500);

    @Test
    @Spares
    void R26_aBuyInIsWithinTheLimits() {
        assertThat(limits.allowBuyIn(100)).isTrue();
        assertThat(limits.allowBuyIn(500)).isTrue();
    }

    @Test
    void R26_aBuyInOutsideTheLimitsIsRefused() {
        assertThat(limits.allowBuyIn(99)).isFalse();
        assertThat(limits.allowBuyIn(501)).isFalse();
    }

    @Test
    @Spares
    void R26_aTopUpFillsTheStackToTheMaximum() {
        assertThat(limits.allowTopUp(200, 300, 0)).isTrue();
        assertThat(limits.granted(200, 300, 1000)).isEqualTo(200);
    }

    @Test
    void R26_aTopUpNeverLiftsTheStackOverTheMaximum() {
        assertThat(limits.allowTopUp(201, 300, 0)).isFalse();
        assertThat(limits.allowTopUp(101, 300, 100)).isFalse();
        assertThat(limits.room(700, 0)).isZero();
        assertThat(limits.allowTopUp(0, 300, 0)).isFalse();
    }

    @Test
    void R26_whatWasWonInTheHandMeanwhileCutsTheTopUp() {
        assertThat(limits.granted(200, 450, 1000)).isEqualTo(50);
        assertThat(limits.granted(200, 600, 1000)).isZero();
    }

    @Test
    void nobodyGetsMoreThanHisWalletHas() {
        assertThat(limits.granted(200, 100, 30)).isEqualTo(30);
    }

    @Test
    void limitsAreInOrder() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StackLimits(500, 100));
        assertThatIllegalArgumentException().isThrownBy(() -> new StackLimits(0, 100));
        assertThat(new StackLimits(100, 100).allowBuyIn(100)).isTrue();
    }
}
