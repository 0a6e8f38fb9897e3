package pokero.chaos.player;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarTest {

    @Test
    void aTurnSaysWhatMayBeDoneAndForHowMuch() {
        String html = """
                <section class="bar bar--yours" id="bar" data-decision="7-12" data-hand="7" data-moment="12">
                  <input class="range" type="range" min="40" max="980" step="5" value="40" aria-label="Raise to">
                  <button class="act act--fold" type="button" data-act="fold" aria-keyshortcuts="f">Fold</button>
                  <button class="act act--call" type="button" data-act="call" aria-keyshortcuts="c">Call</button>
                  <button class="act act--raise" type="button" data-act="raise" aria-keyshortcuts="r" data-total="40">Raise</button>
                </section>""";

        assertThat(Bar.read(html).turn()).contains(new Bar.Turn(7, 12, false, 40, 980));
    }

    @Test
    void whereNobodyMayRaiseTheLeastRaiseIsZero() {
        String html = """
                <section data-decision="7-12" data-hand="7" data-moment="12">
                  <button data-act="fold">Fold</button> <button data-act="check">Check</button>
                </section>""";

        assertThat(Bar.read(html).turn()).contains(new Bar.Turn(7, 12, true, 0, 0));
    }

    @Test
    void betweenHandsTheBarOffersDeeds() {
        assertThat(Bar.read("<button data-do=\"leave\"></button><button data-do=\"top-up\"></button>").deed())
                .contains("top-up");
        assertThat(Bar.read("<input type=\"checkbox\" data-do=\"sit-out\">").deed()).isEmpty();
    }
}
