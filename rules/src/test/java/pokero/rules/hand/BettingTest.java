package pokero.rules.hand;

import pokero.rules.variant.Street;
import pokero.rules.betting.Refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import pokero.rules.Spares;
import pokero.rules.betting.RaiseRange;

class BettingTest {

    @Test
    void R01_theMinimumBetIsTheBigBlind() {
        Game flop = Game.of(1000, 1000, 1000).call(3, 1).check(2);

        assertThat(flop.refused(1, new Action.RaiseTo(99))).isEqualTo(new Refusal.BelowMinimum(100));
        assertThat(flop.legal().opensBetting()).isTrue();
        assertThat(flop.raise(1, 100).lastEvents()).containsExactly(new HandEvent.BetMade(1, 100));
    }

    @Test
    void R01_theMinimumRaiseIsTheLargestLastRaiseOfTheStreet() {
        Game game = Game.of(5000, 5000, 5000);

        assertThat(game.refused(3, new Action.RaiseTo(199))).isEqualTo(new Refusal.BelowMinimum(200));
        assertThat(game.raise(3, 350).refused(1, new Action.RaiseTo(599))).isEqualTo(new Refusal.BelowMinimum(600));
        assertThat(game.raise(1, 600).legal().raise()).contains(new RaiseRange(850, 5000));
    }

    @Test
    void R01_theMinimumIsTheBigBlindAgainOnTheNextStreet() {
        Game flop = Game.of(5000, 5000, 5000).raise(3, 900).call(1, 2);

        assertThat(flop.legal().raise()).contains(new RaiseRange(100, 4100));
    }

    @Test
    void R02_aShortAllInDoesNotChangeTheSizeOfTheNextRaise() {
        Game flop = Game.of(1000, 240, 1000, 1000).call(3, 4, 1).check(2).raise(1, 100).raise(2, 140);

        assertThat(flop.refused(3, new Action.RaiseTo(239))).isEqualTo(new Refusal.BelowMinimum(240));
        assertThat(flop.raise(3, 240).hand().currentBet()).isEqualTo(240);
    }

    @Test
    @Spares
    void R02_anAllInOfAFullRaiseDoes() {
        Game flop = Game.of(1000, 350, 1000, 1000).call(3, 4, 1).check(2).raise(1, 100).raise(2, 250);

        assertThat(flop.legal().raise()).contains(new RaiseRange(400, 900));
    }

    @Test
    void R03_aShortAllInDoesNotReopenTheBettingToWhoHasActed() {
        Game flop = Game.of(1000, 250, 1000).call(3, 1).check(2).raise(1, 100).raise(2, 150).call(3);

        assertThat(flop.refused(1, new Action.RaiseTo(900))).isEqualTo(new Refusal.BettingNotReopened());
        assertThat(flop.legal().raise()).isEmpty();
        assertThat(flop.legal().callPrice()).isEqualTo(50);
    }

    @Test
    @Spares
    void R03_aShortAllInLeavesTheRaiseToWhoHasNotActed() {
        Game flop = Game.of(1000, 250, 1000).call(3, 1).check(2).raise(1, 100).raise(2, 150);

        assertThat(flop.legal().raise()).contains(new RaiseRange(250, 900));
    }

    @Test
    void R03_aCheckIsAnActionToo() {
        Game flop = Game.of(1000, 140, 1000).call(3, 1).check(2).check(1).raise(2, 40).call(3);

        assertThat(flop.refused(1, new Action.RaiseTo(900))).isEqualTo(new Refusal.BettingNotReopened());
    }

    @Test
    void R04_cumulativeAllInsReopenTheBetting() {
        Game flop = Game.of(2000, 225, 2000, 300, 2000).call(3, 4, 5, 1).check(2).raise(1, 100).raise(2, 125).call(3)
                .raise(4, 200).call(5);

        assertThat(flop.legal().seat()).isEqualTo(1);
        assertThat(flop.legal().raise()).contains(new RaiseRange(300, 1900));
    }

    @Test
    @Spares
    void R04_cumulativeAllInsBelowAFullRaiseDoNot() {
        Game flop = Game.of(2000, 225, 2000, 299, 2000).call(3, 4, 5, 1).check(2).raise(1, 100).raise(2, 125).call(3)
                .raise(4, 199).call(5);

        assertThat(flop.legal().seat()).isEqualTo(1);
        assertThat(flop.refused(1, new Action.RaiseTo(299))).isEqualTo(new Refusal.BettingNotReopened());
    }

    @Test
    void R05_twoAllInsReopenTheBettingToTheCallerOfTheRaise() {
        Game flop = Game.of(9000, 9000, 9000, 1400, 1800).call(3, 4, 5, 1).check(2).raise(1, 500).raise(2, 1000).call(3)
                .raise(4, 1300).raise(5, 1700).fold(1).call(2);

        assertThat(flop.legal().seat()).isEqualTo(3);
        assertThat(flop.legal().raise()).contains(new RaiseRange(2200, 8900));
    }

    @Test
    @Spares
    void R05_oneOfThemAloneWouldNot() {
        Game flop = Game.of(9000, 9000, 9000, 1400, 1800).call(3, 4, 5, 1).check(2).raise(1, 500).raise(2, 1000).call(3)
                .raise(4, 1300).fold(5).fold(1).call(2);

        assertThat(flop.legal().seat()).isEqualTo(3);
        assertThat(flop.refused(3, new Action.RaiseTo(8900))).isEqualTo(new Refusal.BettingNotReopened());
    }

    @Test
    void R06_theRightToRaiseIsEachPlayersOwn() {
        Game flop = Game.of(2000, 2000, 350).call(3, 1).check(2).raise(1, 100).raise(2, 200).raise(3, 250);

        assertThat(flop.legal().seat()).isEqualTo(1);
        assertThat(flop.legal().raise()).contains(new RaiseRange(350, 1900));
        assertThat(flop.call(1).refused(2, new Action.RaiseTo(1900))).isEqualTo(new Refusal.BettingNotReopened());
    }

    @Test
    @Spares
    void R06_whoFacesAFullRaiseSinceHeActedMayRaiseAgain() {
        Game flop = Game.of(2000, 2000, 400).call(3, 1).check(2).raise(1, 100).raise(2, 200).raise(3, 300).call(1);

        assertThat(flop.legal().seat()).isEqualTo(2);
        assertThat(flop.legal().raise()).contains(new RaiseRange(400, 1900));
    }

    @Test
    void R09_noLimitHasNoCapOnTheNumberOfRaises() {
        Game game = Game.of(10_000, 10_000);
        long total = 100;
        for (int raise = 0; raise < 20; raise++) {
            total += 100;
            game.raise(raise % 2 == 0 ? 2 : 1, total);
        }
        assertThat(game.hand().currentBet()).isEqualTo(2100);
    }

    @Test
    void anAllInIsEnoughWhereTheStackIsShorterThanAFullRaise() {
        Game game = Game.of(1000, 1000, 150);

        assertThat(game.legal().raise()).contains(new RaiseRange(150, 150));
        assertThat(game.refused(3, new Action.RaiseTo(149))).isEqualTo(new Refusal.BelowMinimum(150));
        assertThat(game.refused(3, new Action.RaiseTo(151))).isEqualTo(new Refusal.AboveStack(150));
        assertThat(game.raise(3, 150).hand().seat(3).allIn()).isTrue();
    }

    @Test
    void whoseStackIsNoLongerThanTheBetMayOnlyCall() {
        Game game = Game.of(1000, 1000, 100);

        assertThat(game.legal().raise()).isEmpty();
        assertThat(game.legal().callPrice()).isEqualTo(100);
        assertThat(game.refused(3, new Action.RaiseTo(100))).isEqualTo(new Refusal.StackTooShort(100));
    }

    @Test
    void nobodyRaisesWhenAllOthersAreAllIn() {
        Game game = Game.of(1000, 300).raise(2, 300);

        assertThat(game.legal().raise()).isEqualTo(Optional.empty());
        assertThat(game.refused(1, new Action.RaiseTo(1000))).isEqualTo(new Refusal.NobodyToRaise());
    }

    @Test
    void aCheckNeedsAFreePlayAndACallAPrice() {
        Game game = Game.of(1000, 1000, 1000);

        assertThat(game.refused(3, new Action.Check())).isEqualTo(new Refusal.MayNotCheck(100));
        assertThat(game.call(3, 1).refused(2, new Action.Call())).isEqualTo(new Refusal.NothingToCall());
        assertThat(game.legal().mayCheck()).isTrue();
    }

    @Test
    void onlyThePlayerToActMayAct() {
        Game game = Game.of(1000, 1000, 1000);

        assertThat(game.refused(1, new Action.Fold())).isEqualTo(new Refusal.NotYourTurn(3));
        assertThat(game.refused(7, new Action.Fold())).isEqualTo(new Refusal.NotInTheHand());
        assertThat(game.fold(3).refused(3, new Action.Fold())).isEqualTo(new Refusal.NotInTheHand());
        assertThat(game.fold(1).refused(2, new Action.Check())).isEqualTo(new Refusal.HandIsOver());
    }

    @Test
    void aRefusalChangesNothing() {
        Game game = Game.of(1000, 1000, 1000);
        int before = game.hand().size();

        game.refused(3, new Action.RaiseTo(5000));

        assertThat(game.hand().size()).isEqualTo(before);
        assertThat(game.stacks()).containsExactly(950L, 900L, 1000L);
    }

    @Test
    @Spares
    void R25_aTimeOutChecksWhereThatIsFree() {
        Game game = Game.of(1000, 1000, 1000).call(3, 1).timeOut(2);

        assertThat(game.lastEvents()).startsWith(new HandEvent.TimedOut(2), new HandEvent.Checked(2));
        assertThat(game.hand().street()).isEqualTo(Street.FLOP);
    }

    @Test
    void R25_aTimeOutFoldsWhereThereIsAPrice() {
        Game game = Game.of(1000, 1000, 1000).timeOut(3);

        assertThat(game.lastEvents()).containsExactly(new HandEvent.TimedOut(3), new HandEvent.Folded(3));
        assertThat(game.refused(2, new Action.TimeOut())).isEqualTo(new Refusal.NotYourTurn(1));
    }
}
