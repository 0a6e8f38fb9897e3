package pokero.rules.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import pokero.rules.Spares;
import pokero.rules.betting.Blinds;
import pokero.rules.betting.HouseRules;
import pokero.rules.betting.LegalActions;
import pokero.rules.betting.Question;
import pokero.rules.betting.Refusal;
import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;
import pokero.rules.cards.Pack;
import pokero.rules.variant.DescribedGames;
import pokero.rules.variant.Street;

/** Games in which cards are changed. Without other words no-limit five-card draw, with blinds of 50 and 100. */
class DrawTest {

    private static final String HANDS = "AhKd9c4s2h 7c7d5h3c2d QsQhJd8c6s";

    @Test
    void R30_eachInTurnChangesCardsOrStandsPat() {
        Game draw = draw(HANDS + "AsAd4d 8h");

        assertThat(draw.lastEvents()).endsWith(new HandEvent.PlayersAsked(Question.DRAW, List.of(1, 2, 3)));
        assertThat(draw.legal()).isEqualTo(LegalActions.drawing(1, 5));
        assertThat(draw.discard(1, "9c4s2h").lastEvents()).containsExactly(
                new HandEvent.CardsDiscarded(1, Card.parseAll("9c4s2h")),
                new HandEvent.HoleCardsDealt(1, Card.parseAll("AsAd4d")));
        assertThat(draw.discard(2, "").lastEvents()).containsExactly(new HandEvent.CardsDiscarded(2, List.of()));
        assertThat(draw.discard(3, "Jd").hand().seat(3).hole()).hasToString("[Qs, Qh, 8c, 6s, 8h]");
        assertThat(draw.hand().seat(1).hole()).hasToString("[Ah, Kd, As, Ad, 4d]");
        assertThat(draw.hand().seat(2).hole()).hasToString("[7c, 7d, 5h, 3c, 2d]");
    }

    @Test
    void R30_betsAreMadeBeforeTheDrawAndAfterIt() {
        Game draw = draw(HANDS + "AsAd4d").discard(1, "9c4s2h").discard(2, "").discard(3, "");

        assertThat(draw.hand().street()).isEqualTo(Street.FIRST_DRAW);
        draw.raise(1, 200).fold(2).call(3);
        assertThat(draw.hand().ended()).isTrue();
        assertThat(draw.stacks()).containsExactly(1400L, 900L, 700L);
    }

    @Test
    @Spares
    void R30_whoFoldedIsNotAsked() {
        Game draw = five(HANDS).call(3).fold(1).check(2);

        assertThat(draw.lastEvents()).endsWith(new HandEvent.PlayersAsked(Question.DRAW, List.of(2, 3)));
        assertThat(draw.refused(1, new Action.Discard(List.of()))).isEqualTo(new Refusal.NotInTheHand());
    }

    @Test
    void R30_theAllInDrawTooAndShowNothingBefore() {
        Game draw = five(HANDS + "AsAd4d").raise(3, 1000).call(1).fold(2);

        assertThat(draw.legal()).isEqualTo(LegalActions.drawing(1, 5));
        assertThat(draw.events(HandEvent.CardsShown.class)).isEmpty();
        draw.discard(1, "9c4s2h").discard(3, "");
        assertThat(draw.hand().ended()).isTrue();
        assertThat(draw.stacks()).containsExactly(2100L, 900L, 0L);
    }

    @Test
    void R30_onlyCardsThatAreHeldAreChangedAndEachOnce() {
        Game draw = draw(HANDS);

        assertThat(draw.refused(1, new Action.Discard(Card.parseAll("Ah7c")))).isEqualTo(
                new Refusal.NotHeld(Card.parse("7c")));
        assertThat(draw.refused(1, new Action.Discard(Card.parseAll("AhAh")))).isEqualTo(
                new Refusal.NotHeld(Card.parse("Ah")));
        assertThat(draw.discard(1, "AhKd9c4s2h").hand().seat(1).hole()).hasSize(5).doesNotContain(Card.parse("Ah"));
    }

    @Test
    void R30_soManyAreChangedAsTheGameAllows() {
        Game draw = Game.at(DescribedGames.MIXED, HouseRules.CASH).play(1000, 1000).call(2).check(1);

        assertThat(draw.legal()).isEqualTo(LegalActions.drawing(1, 2));
        assertThat(draw.refused(1, new Action.Discard(draw.hand().seat(1).hole()))).isEqualTo(
                new Refusal.TooManyDiscards(2));
        assertThat(draw.discard(1, "2c2d").discard(2, "").hand().board()).hasSize(2);
    }

    @Test
    void R30_whoIsAskedDoesNothingElse() {
        Game draw = draw(HANDS);

        assertThat(List.of(new Action.Fold(), new Action.Check(), new Action.Call(), new Action.RaiseTo(200),
                new Action.RunItTwice(true), new Action.BringIn())).allSatisfy(
                        action -> assertThat(
                                draw.refused(1, action)).isEqualTo(new Refusal.AnswerFirst(Question.DRAW)));
        assertThat(draw.refused(2, new Action.Discard(List.of()))).isEqualTo(new Refusal.NotYourTurn(1));
    }

    @Test
    @Spares
    void R30_nobodyDrawsWhoIsNotAsked() {
        Game game = five(HANDS);

        assertThat(game.refused(3, new Action.Discard(List.of()))).isEqualTo(new Refusal.NothingAsked());
        assertThat(game.legal().mostDiscards()).isZero();
    }

    @Test
    void R30_anUpCardThatIsChangedComesBackFaceDown() {
        Game draw = Game.at(DescribedGames.MIXED, HouseRules.CASH).dealing("2c3c 2d3d Ah Kh 5s").play(1000, 1000)
                .call(2).check(1).discard(1, "Ah");

        assertThat(draw.hand().seat(1).hole()).hasToString("[2c, 3c, 5s]");
        assertThat(draw.hand().upCards(1)).isEmpty();
        assertThat(draw.hand().upCards(2)).hasToString("[Kh]");
    }

    @Test
    @Spares
    void R25_aTimeOutInADrawStandsPat() {
        assertThat(draw(HANDS).timeOut(1).lastEvents()).containsExactly(new HandEvent.TimedOut(1),
                new HandEvent.CardsDiscarded(1, List.of()));
    }

    @Test
    void R34_aShortDeckIsMadeGoodFromTheDiscardsOfOthers() {
        Game draw = eight().discard(1, "2c2d2h2s3c").discard(2, "3d3h3s4c4d").discard(3, "4h4s5c5d5h");

        assertThat(draw.lastEvents()).element(1).isEqualTo(
                new HandEvent.DiscardsShuffled(Card.parseAll("3cAs2c2d2h2s3d3h3s4c4dAh")));
        assertThat(draw.hand().seat(3).hole()).as("none of his own").hasToString("[3c, As, 2c, 2d, 2h]");
        assertThat(draw.discard(4, "5s6c").hand().seat(4).hole()).hasToString("[6d, 6h, 6s, 2s, 3d]");
    }

    @Test
    @Spares
    void R34_aDeckThatSufficesIsNotShuffledAgain() {
        Game draw = eight().discard(1, "2c2d2h2s3c").discard(2, "3d3h3s4c4d").discard(3, "4h4s");

        assertThat(draw.events(HandEvent.DiscardsShuffled.class)).isEmpty();
        assertThat(draw.hand().seat(3).hole()).hasToString("[5c, 5d, 5h, Ah, As]");
    }

    @Test
    void R34_theNextDrawGoesOnWhereTheReshuffledDeckIs() {
        Game draw = Game.at(DescribedGames.TRIPLE_DRAW, HouseRules.CASH).returning("4s").play(stacks(8))
                .stayIn(Street.FIRST_DRAW);
        for (int round = 0; round < 3; round++) {
            for (int seat = 1; seat <= 8; seat++) {
                String all = String.join("", draw.hand().seat(seat).hole().stream().map(Card::toString).toList());
                draw.discard(seat, all);
            }
            draw.check(1, 2, 3, 4, 5, 6, 7, 8);
        }

        assertThat(draw.hand().ended()).isTrue();
        assertThat(draw.events(HandEvent.DiscardsShuffled.class)).hasSizeGreaterThan(5);
        assertThat(draw.hand().seats()).flatExtracting(HandSeat::hole).doesNotHaveDuplicates().hasSize(40);
        assertThat(LogCheck.fault(draw.hand().events())).isEmpty();
    }

    @Test
    void aGameWithDrawsNeedsTheOrderInWhichDiscardsComeBack() {
        assertThatIllegalArgumentException().isThrownBy(() -> Dealer.deal(headsUp(), Deck.stacked(List.of())))
                .withMessageContaining("in which order discards come back");
    }

    @Test
    void bothDecksAreOfTheGamesPack() {
        Deck full = Deck.stacked(List.of());
        Deck small = Deck.stacked(Pack.SHORT, List.of());

        assertThatIllegalArgumentException().isThrownBy(() -> Dealer.deal(headsUp(), small, full))
                .withMessageContaining("is not played with 36 cards");
        assertThatIllegalArgumentException().isThrownBy(() -> Dealer.deal(headsUp(), full, small))
                .withMessageContaining("is not played with 36 cards");
    }

    private static HandSetup headsUp() {
        return new HandSetup(1, DescribedGames.FIVE_CARD_DRAW, new Blinds(1, 2), HouseRules.CASH,
                new Positions(1, 1, 2), List.of(new SeatStack(1, 100), new SeatStack(2, 100)));
    }

    private static Game five(String cards) {
        return Game.at(DescribedGames.FIVE_CARD_DRAW, HouseRules.CASH).dealing(cards).play(1000, 1000, 1000);
    }

    private static Game draw(String cards) {
        return five(cards).call(3, 1).check(2);
    }

    /** Eight players from a deck in the printer's order leave twelve cards, queens to aces. */
    private static Game eight() {
        return Game.at(DescribedGames.FIVE_CARD_DRAW, HouseRules.CASH).returning("4h4s5c5d5h 3cAs").play(stacks(8))
                .call(3, 4, 5, 6, 7, 8, 1).check(2);
    }

    private static long[] stacks(int players) {
        return LongStream.generate(() -> 1000).limit(players).toArray();
    }
}
