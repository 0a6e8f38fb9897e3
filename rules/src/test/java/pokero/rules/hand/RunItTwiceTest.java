package pokero.rules.hand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import pokero.rules.Spares;
import pokero.rules.betting.AllInHands;
import pokero.rules.betting.Blinds;
import pokero.rules.betting.HouseRules;
import pokero.rules.betting.LegalActions;
import pokero.rules.betting.Question;
import pokero.rules.betting.Refusal;
import pokero.rules.betting.Share;
import pokero.rules.cards.Card;
import pokero.rules.variant.DescribedGames;
import pokero.rules.variant.Variants;

class RunItTwiceTest {

    private static final HouseRules TWICE = HouseRules.CASH.withRunItTwice(true);

    /** Seat 1 wins the first board with aces, seat 2 the second with kings. */
    private static final String EACH_WINS_ONE = "AhAd KhKd 2c7d8s9hJs Kc3d4s5c6h";

    @Test
    void R19_allAreAskedInTurnWhenSomebodyIsAllInAndNothingIsLeftToActOn() {
        Game game = allIn(TWICE, EACH_WINS_ONE);

        assertThat(game.lastEvents()).endsWith(new HandEvent.PlayersAsked(Question.RUN_IT_TWICE, List.of(1, 2)));
        assertThat(game.legal()).isEqualTo(LegalActions.answering(1, Question.RUN_IT_TWICE));
        assertThat(game.answer(1, true).legal().seat()).isEqualTo(2);
    }

    @Test
    void R19_whenAllAgreeEachBoardPlaysForHalfOfThePot() {
        Game game = allIn(TWICE, EACH_WINS_ONE).answer(1, true).answer(2, true);

        assertThat(game.hand().board()).isEqualTo(Card.parseAll("2c7d8s9hJs"));
        assertThat(game.hand().secondBoard()).isEqualTo(Card.parseAll("Kc3d4s5c6h"));
        assertThat(game.events(HandEvent.PotAwarded.class)).containsExactly(
                new HandEvent.PotAwarded(0, 1, Share.WHOLE, 1, 1000),
                new HandEvent.PotAwarded(0, 2, Share.WHOLE, 2, 1000));
    }

    @Test
    void R19_theOddChipGoesToTheFirstBoard() {
        Game game = Game.at(Variants.NO_LIMIT_HOLDEM, TWICE).blinds(new Blinds(1, 2))
                .dealing("AhAd KhKd QhQd 2c7d8s9hJs Kc3d4s5c6h").play(10, 10, 5).raise(3, 5).raise(1, 10).call(2);
        while (!game.hand().ended()) {
            game.answer(game.legal().seat(), true);
        }

        assertThat(game.events(HandEvent.PotAwarded.class)).containsExactly(
                new HandEvent.PotAwarded(1, 1, Share.WHOLE, 1, 5), new HandEvent.PotAwarded(1, 2, Share.WHOLE, 2, 5),
                new HandEvent.PotAwarded(0, 1, Share.WHOLE, 1, 8), new HandEvent.PotAwarded(0, 2, Share.WHOLE, 2, 7));
    }

    @Test
    void R19_theFirstNoEndsIt() {
        Game game = allIn(TWICE, EACH_WINS_ONE).answer(1, false);

        assertThat(game.hand().ended()).isTrue();
        assertThat(game.hand().secondBoard()).isEmpty();
        assertThat(game.stacks()).containsExactly(2000L, 0L);
    }

    @Test
    void R19_aTimeOutIsANo() {
        Game game = allIn(TWICE, EACH_WINS_ONE).answer(1, true).timeOut(2);

        assertThat(game.lastEvents()).startsWith(new HandEvent.TimedOut(2), new HandEvent.RunItTwiceAnswered(2, false));
        assertThat(game.stacks()).containsExactly(2000L, 0L);
    }

    @Test
    void R19_whoIsAskedMayOnlyAnswer() {
        Game game = allIn(TWICE, EACH_WINS_ONE);

        assertThat(game.refused(1, new Action.Fold())).isEqualTo(new Refusal.AnswerFirst(Question.RUN_IT_TWICE));
        assertThat(game.refused(1, new Action.Check())).isEqualTo(new Refusal.AnswerFirst(Question.RUN_IT_TWICE));
        assertThat(game.refused(2, new Action.RunItTwice(true))).isEqualTo(new Refusal.NotYourTurn(1));
    }

    @Test
    void R19_nobodyAnswersUnasked() {
        assertThat(Game.of(1000, 1000).refused(2, new Action.RunItTwice(true))).isEqualTo(new Refusal.NothingAsked());
    }

    @Test
    void R19_theBoardsBeginWithTheCardsThatLie() {
        Game game = table(TWICE).dealing("AhAd KhKd 2c7d8s 9hJs Kc3d").play(1000, 1000).call(2).check(1).raise(1, 900)
                .call(2).answer(1, true).answer(2, true);

        assertThat(game.hand().board()).isEqualTo(Card.parseAll("2c7d8s9hJs"));
        assertThat(game.hand().secondBoard()).isEqualTo(Card.parseAll("2c7d8sKc3d"));
        assertThat(game.stacks()).containsExactly(1000L, 1000L);
    }

    @Test
    @Spares
    void R19_nobodyIsAskedWhereTheTableDoesNotRunItTwice() {
        assertThat(allIn(HouseRules.CASH, EACH_WINS_ONE).hand().ended()).isTrue();
    }

    @Test
    @Spares
    void R19_nobodyIsAskedOnTheRiver() {
        Game river = table(TWICE).play(1000, 1000).call(2).check(1).check(1, 2, 1, 2).raise(1, 900).call(2);

        assertThat(river.events(HandEvent.PlayersAsked.class)).isEmpty();
        assertThat(river.hand().ended()).isTrue();
    }

    @Test
    @Spares
    void R19_nobodyIsAskedWhileTwoCanStillBet() {
        Game flop = table(TWICE).play(300, 1000, 1000).raise(3, 300).call(1, 2);

        assertThat(flop.legal().question()).isEmpty();
        assertThat(flop.legal().seat()).isEqualTo(2);
    }

    @Test
    @Spares
    void R19_nobodyIsAskedWhilePlayersGetMoreCards() {
        Game allIn = Game.at(DescribedGames.MIXED, TWICE).play(150, 150).raise(2, 150).call(1);

        assertThat(allIn.events(HandEvent.PlayersAsked.class)).extracting(HandEvent.PlayersAsked::question)
                .containsExactly(Question.DRAW);
    }

    @Test
    @Spares
    void R19_nobodyIsAskedWhereTheDeckHasNoSecondBoard() {
        long[] nine = {100, 100, 100, 100, 100, 100, 100, 100, 100};
        Game game = Game.at(Variants.FIVE_CARD_OMAHA, TWICE).play(nine);
        while (!game.hand().ended()) {
            assertThat(game.legal().question()).isEmpty();
            game.call(game.legal().seat());
        }
        assertThat(game.hand().board()).hasSize(5);
    }

    @Test
    @Spares
    void R24_theUndealtBoardStaysHidden() {
        assertThat(Game.of(1000, 1000, 1000).fold(3).fold(1).hand().rabbit()).isEmpty();
    }

    @Test
    void R24_theUndealtBoardIsShownWhereTheTableAllowsIt() {
        Game game = table(HouseRules.CASH.withRabbitHunting(true)).dealing("AhAd KhKd QhQd 2c7d8s9hJs")
                .play(1000, 1000, 1000);
        assertThat(game.hand().rabbit()).isEmpty();

        Game flop = game.call(3, 1).check(2).raise(1, 100).fold(2).fold(3);

        assertThat(flop.hand().rabbit()).isEqualTo(Card.parseAll("9hJs"));
    }

    @Test
    @Spares
    void R24_aBoardThatIsCompleteHasNoRabbit() {
        Game game = table(HouseRules.CASH.withRabbitHunting(true)).play(100, 100).call(2);

        assertThat(game.hand().board()).hasSize(5);
        assertThat(game.hand().rabbit()).isEmpty();
    }

    @Test
    void R22_inATournamentAllInHandsLieFaceUpOnTheRiverToo() {
        Game river = river(HouseRules.TOURNAMENT).raise(1, 900).call(2).fold(3);

        assertThat(river.events(HandEvent.CardsShown.class)).extracting(HandEvent.CardsShown::seat)
                .containsExactly(1, 2);
        assertThat(river.events(HandEvent.CardsMucked.class)).isEmpty();
    }

    @Test
    @Spares
    void R22_inATournamentALoserWhoIsNotAllInMayMuck() {
        Game river = river(HouseRules.TOURNAMENT).raise(1, 500).call(2).fold(3);

        assertThat(river.events(HandEvent.CardsMucked.class)).containsExactly(new HandEvent.CardsMucked(2));
    }

    @Test
    void R22_cashGamesMayKeepAllInHandsDownUntilTheShowdown() {
        Game game = allIn(HouseRules.CASH.with(AllInHands.MAY_MUCK), "AhAd KhKd 2c7d8s9hJs");

        assertThat(game.lastEvents()).extracting(event -> event.getClass().getSimpleName()).containsExactly("Called",
                "BetsCollected", "BoardDealt", "BoardDealt", "BoardDealt", "CardsShown", "CardsMucked", "PotAwarded",
                "HandEnded");
    }

    private static Game river(HouseRules rules) {
        return table(rules).dealing("AhAd KhKd QhQd 2c3c4h9sJs").play(1000, 1000, 1000).call(3, 1).check(2)
                .check(1, 2, 3, 1, 2, 3);
    }

    private static Game allIn(HouseRules rules, String cards) {
        return table(rules).dealing(cards).play(1000, 1000).raise(2, 1000).call(1);
    }

    private static Game.Table table(HouseRules rules) {
        return Game.at(Variants.NO_LIMIT_HOLDEM, rules);
    }
}
