package pokero.rules.hand;

import pokero.rules.betting.Blind;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import pokero.rules.Spares;
import pokero.rules.betting.Blinds;
import pokero.rules.betting.Pot;
import pokero.rules.betting.RaiseRange;

class BlindsTest {

    @Test
    void R11_headsUpTheButtonPostsTheSmallBlindAndActsFirstPreflopAndLastAfterwards() {
        Game game = Game.of(1000, 1000);

        assertThat(game.hand().positions()).isEqualTo(new Positions(2, 2, 1));
        assertThat(game.hand().seat(2).bet()).isEqualTo(50);
        assertThat(game.hand().toAct()).hasValue(2);
        assertThat(game.call(2).check(1).hand().toAct()).hasValue(1);
        assertThat(game.check(1).hand().toAct()).hasValue(2);
    }

    @Test
    @Spares
    void R11_withThreePlayersTheButtonActsFirstPreflopTooButOwesNoBlind() {
        Game game = Game.of(1000, 1000, 1000);

        assertThat(game.hand().seat(3).bet()).isZero();
        assertThat(game.hand().toAct()).hasValue(3);
        assertThat(game.call(3, 1).check(2).hand().toAct()).hasValue(1);
    }

    @Test
    void R13_callersOweTheFullBigBlindWhenItIsShort() {
        Game game = Game.of(1000, 30, 1000, 1000);

        assertThat(game.hand().seat(2).allIn()).isTrue();
        assertThat(game.legal().callPrice()).isEqualTo(100);
        assertThat(game.legal().raise()).contains(new RaiseRange(200, 1000));
    }

    @Test
    void R13_aSidePotFormsBesideAShortBigBlind() {
        Game flop = Game.of(1000, 30, 1000, 1000).call(3).fold(4).call(1);

        assertThat(flop.hand().pots()).containsExactly(new Pot(90, List.of(1, 2, 3)),
                new Pot(140, List.of(1, 3)));
    }

    @Test
    @Spares
    void R13_aBigBlindThatIsNotShortMakesNoSidePot() {
        Game flop = Game.of(1000, 1000, 1000).call(3, 1).check(2);

        assertThat(flop.hand().pots()).hasSize(1);
    }

    @Test
    void R14_theBigBlindKeepsItsOptionToRaiseAgainstAShortAllIn() {
        Game game = Game.of(1000, 1000, 120, 1000).raise(3, 120).call(4).fold(1);

        assertThat(game.legal().seat()).isEqualTo(2);
        assertThat(game.legal().raise()).contains(new RaiseRange(220, 1000));
    }

    @Test
    void R14_theBigBlindHasItsOptionWhenEverybodyOnlyCalled() {
        Game game = Game.of(1000, 1000, 1000).call(3, 1);

        assertThat(game.legal().mayCheck()).isTrue();
        assertThat(game.legal().raise()).contains(new RaiseRange(200, 1000));
    }

    @Test
    @Spares
    void R14_thereIsNoOptionWhenNobodyIsLeftToAnswer() {
        Game game = Game.of(1000, 1000, 60).call(3).fold(1);

        assertThat(game.hand().ended()).isTrue();
        assertThat(game.events(HandEvent.UncalledReturned.class))
                .containsExactly(new HandEvent.UncalledReturned(2, 40));
    }

    @Test
    void aShortSmallBlindIsAllIn() {
        Game game = Game.of(20, 1000, 1000);

        assertThat(game.events(HandEvent.BlindPosted.class)).containsExactly(
                new HandEvent.BlindPosted(1, Blind.SMALL, 20), new HandEvent.BlindPosted(2, Blind.BIG, 100));
        assertThat(game.hand().seat(1).allIn()).isTrue();
    }

    @Test
    void antesAreInThePotBeforeTheBlinds() {
        Game game = Game.of(new Blinds(50, 100, 10), "", 1000, 1000, 1000);

        assertThat(game.hand().pots()).containsExactly(new Pot(30, List.of(1, 2, 3)));
        assertThat(game.hand().potTotal()).isEqualTo(180);
        assertThat(game.legal().callPrice()).isEqualTo(100);
    }

    @Test
    void aShortAnteWinsOnlyWhatMatchesIt() {
        Game game = Game.of(new Blinds(50, 100, 10), "AhAd KhKd 2c7d 3c3d4h9sJs", 4, 1000, 1000);

        assertThat(game.hand().pots().getFirst()).isEqualTo(new Pot(12, List.of(1, 2, 3)));
        assertThat(game.call(3).check(2).check(2, 3, 2, 3, 2, 3).stacks()).containsExactly(12L, 1102L, 890L);
    }

    @Test
    void whoHasNothingLeftAfterTheAnteOwesNoBlind() {
        Game game = Game.of(new Blinds(50, 100, 10), "", 1000, 10, 1000);

        assertThat(game.events(HandEvent.BlindPosted.class)).containsExactly(
                new HandEvent.BlindPosted(1, Blind.SMALL, 50));
        assertThat(game.legal().callPrice()).isEqualTo(100);
    }

    @Test
    void aHandInWhichNobodyCanBetIsPlayedOutAtOnce() {
        Game game = Game.of(new Blinds(50, 100, 10), "AhAd KhKd 3c3d4h9sJs", 10, 8);

        assertThat(game.hand().ended()).isTrue();
        assertThat(game.hand().board()).hasSize(5);
        assertThat(game.stacks()).containsExactly(18L, 0L);
    }

    @Test
    void theSmallBlindNeedNotActAgainstABigBlindThatIsAllInForLess() {
        Game game = Game.of(30, 1000);

        assertThat(game.hand().ended()).isTrue();
        assertThat(game.events(HandEvent.UncalledReturned.class))
                .containsExactly(new HandEvent.UncalledReturned(2, 20));
    }
}
