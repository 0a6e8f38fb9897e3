package pokero.rules.hand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import pokero.rules.Spares;
import pokero.rules.betting.HouseRules;
import pokero.rules.betting.LimitRaise;
import pokero.rules.betting.RaiseCap;
import pokero.rules.betting.RaiseRange;
import pokero.rules.betting.Refusal;
import pokero.rules.variant.Variants;

/** Fixed limit, with bets of 100 and 200. */
class LimitTest {

    private static final HouseRules THREE_RAISES = HouseRules.CASH.with(RaiseCap.THREE);

    @Test
    @Spares
    void R01_theOnlyRaiseOfAFixedLimitStreetIsOneBet() {
        Game game = limit(HouseRules.CASH, 5000, 5000, 5000);

        assertThat(game.legal().raise()).contains(new RaiseRange(200, 200));
        assertThat(game.refused(3, new Action.RaiseTo(199))).isEqualTo(new Refusal.NotTheLimit(200));
        assertThat(game.refused(3, new Action.RaiseTo(201))).isEqualTo(new Refusal.NotTheLimit(200));
    }

    @Test
    void R01_turnAndRiverArePlayedWithTheBigBet() {
        Game turn = limit(HouseRules.CASH, 5000, 5000, 5000).call(3, 1).check(2).check(1, 2, 3);

        assertThat(turn.legal().raise()).contains(new RaiseRange(200, 200));
        assertThat(turn.check(1, 2, 3).raise(1, 200).legal().raise()).contains(new RaiseRange(400, 400));
    }

    @Test
    void R07_anAllInOfLessThanHalfABetDoesNotReopen() {
        Game flop = flop(HouseRules.CASH, 5000, 249, 5000).raise(1, 100).raise(2, 149).call(3);

        assertThat(flop.refused(1, new Action.RaiseTo(200))).isEqualTo(new Refusal.BettingNotReopened());
    }

    @Test
    @Spares
    void R07_anAllInOfHalfABetCountsAsAFullOne() {
        Game flop = flop(HouseRules.CASH, 5000, 250, 5000).raise(1, 100).raise(2, 150).call(3);

        assertThat(flop.legal().seat()).isEqualTo(1);
        assertThat(flop.legal().raise()).contains(new RaiseRange(300, 300));
    }

    @Test
    void R07_whoHasNotActedCompletesAnAllInOfLessThanHalfABet() {
        Game flop = flop(HouseRules.CASH, 5000, 249, 5000).raise(1, 100).raise(2, 149);

        assertThat(flop.legal().raise()).contains(new RaiseRange(200, 200));
    }

    @Test
    void R07_aTableMayRaiseAWholeBetOnTopOfTheAllInInstead() {
        HouseRules onTop = HouseRules.CASH.with(LimitRaise.ON_TOP_OF_THE_ALL_IN);
        Game flop = flop(onTop, 5000, 249, 5000).raise(1, 100).raise(2, 149);

        assertThat(flop.legal().raise()).contains(new RaiseRange(249, 249));
    }

    @Test
    void R07_twoShortAllInsAddUpToHalfABet() {
        Game flop = flop(HouseRules.CASH, 5000, 230, 260, 5000).raise(1, 100).raise(2, 130).raise(3, 160).call(4);

        assertThat(flop.legal().seat()).isEqualTo(1);
        assertThat(flop.legal().raise()).contains(new RaiseRange(300, 300));
    }

    @Test
    void R07_whoseStackIsShorterThanTheBetGoesAllIn() {
        Game flop = flop(HouseRules.CASH, 160, 5000, 5000);

        assertThat(flop.legal().raise()).contains(new RaiseRange(60, 60));
    }

    @Test
    void R08_aBetAndThreeRaisesAreTheCap() {
        Game flop = flop(THREE_RAISES, 5000, 5000, 5000).raise(1, 100).raise(2, 200).raise(3, 300).raise(1, 400);

        assertThat(flop.refused(2, new Action.RaiseTo(500))).isEqualTo(new Refusal.RaisesCapped());
        assertThat(flop.legal().noRaise()).contains(new Refusal.RaisesCapped());
    }

    @Test
    @Spares
    void R09_aFixedLimitStreetHasACap() {
        Game flop = flop(THREE_RAISES, 5000, 5000, 5000).raise(1, 100).raise(2, 200).raise(3, 300).raise(1, 400);

        assertThat(flop.legal().raise()).isEmpty();
    }

    @Test
    void R08_aTableMayAllowFourRaises() {
        Game flop = flop(HouseRules.CASH.with(RaiseCap.FOUR), 5000, 5000, 5000).raise(1, 100).raise(2, 200)
                .raise(3, 300).raise(1, 400);

        assertThat(flop.legal().raise()).contains(new RaiseRange(500, 500));
        assertThat(flop.raise(2, 500).refused(3, new Action.RaiseTo(600))).isEqualTo(new Refusal.RaisesCapped());
    }

    @Test
    void R08_theBigBlindIsTheBetOfItsStreet() {
        Game game = limit(THREE_RAISES, 5000, 5000, 5000).raise(3, 200).raise(1, 300).raise(2, 400);

        assertThat(game.refused(3, new Action.RaiseTo(500))).isEqualTo(new Refusal.RaisesCapped());
    }

    @Test
    void R08_aTableMayCountTheBlindAsNoBet() {
        HouseRules rules = HouseRules.CASH.with(new RaiseCap(3, false, true));
        Game game = limit(rules, 5000, 5000, 5000).raise(3, 200).raise(1, 300).raise(2, 400).raise(3, 500);

        assertThat(game.refused(1, new Action.RaiseTo(600))).isEqualTo(new Refusal.RaisesCapped());
    }

    @Test
    @Spares
    void R08_thereIsNoCapWhenTheStreetStartsHeadsUp() {
        Game flop = limit(THREE_RAISES, 5000, 5000, 5000).call(3).fold(1).check(2);
        long total = 0;
        for (int raise = 0; raise < 12; raise++) {
            total += 100;
            flop.raise(raise % 2 == 0 ? 2 : 3, total);
        }
        assertThat(flop.hand().currentBet()).isEqualTo(1200);
    }

    @Test
    void R08_aStreetThatBecomesHeadsUpKeepsItsCap() {
        Game flop = flop(THREE_RAISES, 5000, 5000, 5000).raise(1, 100).raise(2, 200).fold(3).raise(1, 300)
                .raise(2, 400);

        assertThat(flop.refused(1, new Action.RaiseTo(500))).isEqualTo(new Refusal.RaisesCapped());
    }

    @Test
    void R08_aTableMayKeepTheCapHeadsUp() {
        HouseRules rules = HouseRules.CASH.with(new RaiseCap(3, true, false));
        Game flop = limit(rules, 5000, 5000, 5000).call(3).fold(1).check(2).raise(2, 100).raise(3, 200).raise(2, 300)
                .raise(3, 400);

        assertThat(flop.refused(2, new Action.RaiseTo(500))).isEqualTo(new Refusal.RaisesCapped());
    }

    @Test
    void R08_anAllInOfLessThanHalfABetIsNoRaise() {
        Game flop = flop(THREE_RAISES, 5000, 240, 5000).raise(1, 100).raise(2, 140).raise(3, 200).raise(1, 300)
                .raise(3, 400);

        assertThat(flop.refused(1, new Action.RaiseTo(500))).isEqualTo(new Refusal.RaisesCapped());
    }

    private static Game limit(HouseRules rules, long... stacks) {
        return Game.at(Variants.FIXED_LIMIT_HOLDEM, rules).play(stacks);
    }

    private static Game flop(HouseRules rules, long... stacks) {
        Game game = limit(rules, stacks);
        for (int seat = 3; seat <= stacks.length; seat++) {
            game.call(seat);
        }
        return game.call(1).check(2);
    }
}
