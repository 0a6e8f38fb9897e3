package pokero.rules.hand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import pokero.rules.Spares;
import pokero.rules.betting.AnteRule;
import pokero.rules.betting.Blinds;
import pokero.rules.betting.HouseRules;
import pokero.rules.betting.Post;
import pokero.rules.betting.RaiseRange;
import pokero.rules.betting.Refusal;
import pokero.rules.variant.Variants;

class PotLimitTest {

    @Test
    void R10_theLargestOpeningRaiseOverBlindsOf5And10IsTo35() {
        Game game = omaha().play(1000, 1000, 1000);

        assertThat(game.legal().raise()).contains(new RaiseRange(20, 35));
        assertThat(game.refused(3, new Action.RaiseTo(36))).isEqualTo(new Refusal.AbovePot(35));
        assertThat(game.raise(3, 35).hand().currentBet()).isEqualTo(35);
    }

    @Test
    @Spares
    void R10_noLimitKnowsNoSuchMaximum() {
        assertThat(Game.of(new Blinds(5, 10), "", 1000, 1000, 1000).legal().raise())
                .contains(new RaiseRange(20, 1000));
    }

    @Test
    void R10_aRaiseCountsThePotAfterTheCall() {
        Game game = omaha().play(1000, 1000, 1000).raise(3, 35);

        assertThat(game.legal().raise()).contains(new RaiseRange(60, 35 + 50 + 30));
    }

    @Test
    void R10_afterTheFlopTheLargestBetIsThePot() {
        Game flop = omaha().play(1000, 1000, 1000).call(3, 1).check(2);

        assertThat(flop.legal().raise()).contains(new RaiseRange(10, 30));
        assertThat(flop.raise(1, 30).legal().raise()).contains(new RaiseRange(60, 120));
    }

    @Test
    void R10_aStackShorterThanThePotIsTheLimit() {
        Game game = omaha().play(1000, 1000, 30);

        assertThat(game.legal().raise()).contains(new RaiseRange(20, 30));
        assertThat(game.refused(3, new Action.RaiseTo(31))).isEqualTo(new Refusal.AboveStack(30));
    }

    @Test
    void R10_aShortBigBlindIsCalledInFullButCountsAsWhatItIs() {
        Game game = omaha().play(1000, 3, 1000);

        assertThat(game.legal().raise()).contains(new RaiseRange(20, 10 + 8 + 10));
    }

    @Test
    void R10_deadMoneyAndAntesAreInThePot() {
        Game dead = omaha().posting(new Post(3, Post.Kind.DEAD, 5)).play(1000, 1000, 1000, 1000);
        Game antes = Game.at(Variants.POT_LIMIT_OMAHA, HouseRules.CASH.with(AnteRule.BIG_BLIND, false))
                .blinds(new Blinds(5, 10, 10)).play(1000, 1000, 1000);

        assertThat(dead.legal().raise()).contains(new RaiseRange(20, 40));
        assertThat(antes.legal().raise()).contains(new RaiseRange(20, 45));
    }

    @Test
    void R10_aStraddleIsTheBetToRaise() {
        Game game = omaha().posting(new Post(3, Post.Kind.STRADDLE, 20)).play(1000, 1000, 1000, 1000);

        assertThat(game.legal().seat()).isEqualTo(4);
        assertThat(game.legal().raise()).contains(new RaiseRange(30, 20 + 35 + 20));
    }

    @Test
    void R09_potLimitHasNoCapOnTheNumberOfRaises() {
        Game game = omaha().play(100_000, 100_000);
        for (int raise = 0; raise < 9; raise++) {
            game.raise(raise % 2 == 0 ? 2 : 1, game.legal().raise().orElseThrow().least());
        }
        assertThat(game.hand().currentBet()).isEqualTo(100);
    }

    private static Game.Table omaha() {
        return Game.at(Variants.POT_LIMIT_OMAHA, HouseRules.CASH).blinds(new Blinds(5, 10));
    }
}
