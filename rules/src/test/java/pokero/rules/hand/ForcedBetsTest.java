package pokero.rules.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;

import pokero.rules.Spares;
import pokero.rules.betting.AnteRule;
import pokero.rules.betting.Blind;
import pokero.rules.betting.Blinds;
import pokero.rules.betting.HouseRules;
import pokero.rules.betting.Post;
import pokero.rules.betting.Pot;
import pokero.rules.betting.RaiseRange;
import pokero.rules.betting.StraddleRaise;
import pokero.rules.variant.Variants;

/** Straddles, late posts and the three kinds of antes. */
class ForcedBetsTest {

    @Test
    void R16_theStraddleActsLastBeforeTheFlop() {
        Game game = straddled(HouseRules.CASH);

        assertThat(game.hand().seat(3).bet()).isEqualTo(200);
        assertThat(game.legal().seat()).isEqualTo(4);
        assertThat(game.legal().callPrice()).isEqualTo(200);
        assertThat(game.call(4, 1, 2).legal().seat()).isEqualTo(3);
        assertThat(game.legal().mayCheck()).isTrue();
        assertThat(game.legal().raise()).contains(new RaiseRange(300, 5000));
    }

    @Test
    @Spares
    void R16_withoutAStraddleTheBigBlindActsLast() {
        assertThat(Game.of(5000, 5000, 5000, 5000).call(3, 4, 1).legal().seat()).isEqualTo(2);
    }

    @Test
    void R16_theLeastRaiseOverAStraddleIsToThreeBigBlinds() {
        assertThat(straddled(HouseRules.CASH).legal().raise()).contains(new RaiseRange(300, 5000));
    }

    @Test
    void R16_aTableMayAskForFourBigBlinds() {
        HouseRules roberts = HouseRules.CASH.with(StraddleRaise.BY_THE_STRADDLE);

        assertThat(straddled(roberts).legal().raise()).contains(new RaiseRange(400, 5000));
    }

    @Test
    void R16_afterTheFlopTheMinimumBetIsTheBigBlind() {
        Game flop = straddled(HouseRules.CASH.with(StraddleRaise.BY_THE_STRADDLE)).call(4, 1, 2).check(3);

        assertThat(flop.legal().raise()).contains(new RaiseRange(100, 4800));
    }

    @Test
    void R16_theButtonMayStraddle() {
        Game game = Game.at(Variants.NO_LIMIT_HOLDEM, HouseRules.CASH).posting(straddle(4, 200))
                .play(5000, 5000, 5000, 5000);

        assertThat(game.legal().seat()).isEqualTo(1);
        assertThat(game.call(1, 2, 3).legal().seat()).isEqualTo(4);
    }

    @Test
    void R16_aStraddleMayBeStraddled() {
        Game game = Game.at(Variants.NO_LIMIT_HOLDEM, HouseRules.CASH).posting(straddle(3, 200), straddle(4, 400))
                .play(5000, 5000, 5000, 5000, 5000);

        assertThat(game.legal().seat()).isEqualTo(5);
        assertThat(game.legal().raise()).contains(new RaiseRange(500, 5000));
    }

    @Test
    void R15_whoPostsAllHasOnlyTheBigBlindLive() {
        Game game = returning();

        assertThat(game.hand().seat(3).bet()).isEqualTo(100);
        assertThat(game.hand().pots()).containsExactly(new Pot(50, List.of(1, 2, 3, 4)));
        assertThat(game.hand().potTotal()).isEqualTo(300);
        assertThat(game.legal().seat()).isEqualTo(3);
        assertThat(game.legal().mayCheck()).isTrue();
        assertThat(game.legal().raise()).contains(new RaiseRange(200, 950));
    }

    @Test
    void R15_aLatePostMovesNoTurnAndTheBigBlindStaysLast() {
        assertThat(returning().check(3).call(4, 1).legal().seat()).isEqualTo(2);
    }

    @Test
    @Spares
    void R15_whoMissedNothingPostsNothing() {
        Game game = Game.of(1000, 1000, 1000, 1000);

        assertThat(game.hand().seat(3).bet()).isZero();
        assertThat(game.legal().mayCheck()).isFalse();
    }

    @Test
    void aBlindIsNotPostedTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> Game.at(Variants.NO_LIMIT_HOLDEM, HouseRules.CASH)
                .posting(new Post(2, Post.Kind.LATE, 100)).play(1000, 1000, 1000)).withMessageContaining("seat 2");
        assertThatIllegalArgumentException().isThrownBy(() -> Game.at(Variants.NO_LIMIT_HOLDEM, HouseRules.CASH)
                .posting(straddle(5, 200)).play(1000, 1000, 1000)).withMessageContaining("seat 5");
    }

    @Test
    void theBigBlindMayPostTheAnteOfAll() {
        Game game = ante(AnteRule.BIG_BLIND, 1000, 1000, 1000);

        assertThat(game.events(HandEvent.AntePosted.class)).containsExactly(new HandEvent.AntePosted(2, 100));
        assertThat(game.hand().pots()).containsExactly(new Pot(100, List.of(1, 2, 3)));
        assertThat(game.hand().seat(2).stack()).isEqualTo(800);
    }

    @Test
    void theButtonMayPostTheAnteOfAll() {
        assertThat(ante(AnteRule.BUTTON, 1000, 1000, 1000).events(HandEvent.AntePosted.class))
                .containsExactly(new HandEvent.AntePosted(3, 100));
    }

    @Test
    void whoHasOnlyTheAnteOfAllWinsTheAnteAlone() {
        Game game = ante(AnteRule.BIG_BLIND, 1000, 100, 1000);

        assertThat(game.events(HandEvent.BlindPosted.class)).extracting(HandEvent.BlindPosted::blind)
                .containsExactly(Blind.SMALL);
        assertThat(game.call(3, 1).hand().pots()).containsExactly(new Pot(100, List.of(1, 2, 3)),
                new Pot(200, List.of(1, 3)));
    }

    @Test
    void aShortAnteThatIsNotTrimmedWinsTheAntesOfAll() {
        HouseRules untrimmed = HouseRules.CASH.with(AnteRule.EVERYBODY, false);
        Game game = Game.at(Variants.NO_LIMIT_HOLDEM, untrimmed).blinds(new Blinds(50, 100, 10)).play(4, 1000, 1000);

        assertThat(game.hand().pots()).containsExactly(new Pot(24, List.of(1, 2, 3)));
    }

    @Test
    void inShortDeckTheButtonMayPostTheOnlyBlind() {
        Game game = Game.at(Variants.SHORT_DECK, HouseRules.CASH).blinds(new Blinds(0, 100, 100))
                .positions(new Positions(3, 0, 3)).play(1000, 1000, 1000);

        assertThat(game.events(HandEvent.BlindPosted.class)).containsExactly(
                new HandEvent.BlindPosted(3, Blind.BIG, 100));
        assertThat(game.legal().seat()).isEqualTo(1);
        assertThat(game.call(1, 2).legal().seat()).isEqualTo(3);
        assertThat(game.legal().mayCheck()).isTrue();
        assertThat(game.check(3).legal().seat()).isEqualTo(1);
    }

    private static Game straddled(HouseRules rules) {
        return Game.at(Variants.NO_LIMIT_HOLDEM, rules).posting(straddle(3, 200)).play(5000, 5000, 5000, 5000);
    }

    private static Game returning() {
        return Game.at(Variants.NO_LIMIT_HOLDEM, HouseRules.CASH)
                .posting(new Post(3, Post.Kind.DEAD, 50), new Post(3, Post.Kind.LATE, 100))
                .play(1000, 1000, 1000, 1000);
    }

    private static Game ante(AnteRule rule, long... stacks) {
        return Game.at(Variants.NO_LIMIT_HOLDEM, HouseRules.CASH.with(rule, false)).blinds(new Blinds(50, 100, 100))
                .play(stacks);
    }

    private static Post straddle(int seat, long amount) {
        return new Post(seat, Post.Kind.STRADDLE, amount);
    }
}
