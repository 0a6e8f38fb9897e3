package pokero.rules.hand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import pokero.rules.betting.BettingStructure;
import pokero.rules.betting.Blinds;
import pokero.rules.betting.HouseRules;
import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;
import pokero.rules.cards.Pack;
import pokero.rules.ranking.Ranking;
import pokero.rules.variant.BetSize;
import pokero.rules.variant.Deal;
import pokero.rules.variant.DescribedGames;
import pokero.rules.variant.Street;
import pokero.rules.variant.StreetPlan;
import pokero.rules.variant.Variant;

/** Games that nobody plays, made up from what their streets deal: the dealer follows the description alone. */
class DescribedGamesTest {

    /** Without a board: two cards down and one up, then two up, then one down. */
    private static final Variant WITH_UP_CARDS = game(
            new StreetPlan(Street.PREFLOP, List.of(Deal.hole(2), Deal.up(1)), BetSize.SMALL),
            new StreetPlan(Street.FLOP, List.of(Deal.up(2)), BetSize.SMALL),
            new StreetPlan(Street.TURN, List.of(Deal.hole(1)), BetSize.BIG));

    /** A board of two and three, and a third card for each player in between. */
    private static final Variant WITH_LATE_HOLE_CARDS = game(
            new StreetPlan(Street.PREFLOP, List.of(Deal.hole(1)), BetSize.SMALL),
            new StreetPlan(Street.FLOP, List.of(Deal.board(2), Deal.hole(1)), BetSize.SMALL),
            new StreetPlan(Street.TURN, List.of(Deal.board(3)), BetSize.BIG));

    @Test
    void upCardsLieOpenAsTheyAreDealt() {
        Hand hand = deal(WITH_UP_CARDS, "2c3c 2d3d Ah Kh AsAd KsKd Ac Kc");

        assertThat(hand.upCards(2)).hasToString("[Ah]");
        assertThat(hand.upCards(1)).hasToString("[Kh]");
        everybodyStaysIn(hand, Street.FLOP);
        assertThat(hand.upCards(2)).hasToString("[Ah, As, Ad]");
        assertThat(hand.upCards(1)).hasToString("[Kh, Ks, Kd]");
        everybodyStaysIn(hand, Street.TURN);
        assertThat(hand.seat(2).hole()).hasToString("[2c, 3c, Ah, As, Ad, Ac]");
        assertThat(hand.upCards(2)).hasToString("[Ah, As, Ad]");
    }

    @Test
    void aGameWithoutABoardIsPlayedToItsEnd() {
        Hand hand = deal(WITH_UP_CARDS, "2c3c 2d3d Ah Kh AsAd KsKd Ac Kc");
        while (!hand.ended()) {
            stayIn(hand);
        }

        assertThat(hand.board()).isEmpty();
        assertThat(hand.won(2)).as("four aces beat four kings").isEqualTo(4);
        assertThat(LogCheck.fault(hand.events())).isEmpty();
        assertThat(Hand.of(hand.events()).upCards(1)).isEqualTo(hand.upCards(1));
    }

    @Test
    void aStreetMayDealToTheBoardAndToThePlayers() {
        Hand hand = deal(WITH_LATE_HOLE_CARDS, "AhKh 2c3c AsKs 4d5d6d");

        everybodyStaysIn(hand, Street.FLOP);
        assertThat(hand.board()).hasToString("[2c, 3c]");
        assertThat(hand.seat(2).hole()).hasToString("[Ah, As]");
        assertThat(hand.seat(1).hole()).hasToString("[Kh, Ks]");
        everybodyStaysIn(hand, Street.TURN);
        assertThat(hand.board()).hasToString("[2c, 3c, 4d, 5d, 6d]");
        assertThat(hand.upCards(2)).isEmpty();
        assertThat(LogCheck.fault(hand.events())).isEmpty();
    }

    @Test
    void soManyCanPlayAsThereAreCardsFor() {
        assertThat(WITH_UP_CARDS.holeCards()).isEqualTo(6);
        assertThat(WITH_UP_CARDS.mostPlayers()).as("with one last card for all").isEqualTo(10);
        assertThat(DescribedGames.SEVEN_CARD_STUD.mostPlayers()).isEqualTo(8);
        assertThat(DescribedGames.TRIPLE_DRAW.mostPlayers()).as("and five to draw from").isEqualTo(9);
        assertThat(WITH_LATE_HOLE_CARDS.mostPlayers()).isEqualTo(10);
    }

    private static Variant game(StreetPlan... streets) {
        return new Variant("X", "Made up", BettingStructure.FIXED_LIMIT, Pack.FULL, List.of(streets),
                List.of(Ranking.HIGH));
    }

    /** Seat 1 has the button, so that seat 2 gets its cards first. */
    private static Hand deal(Variant game, String cards) {
        HandSetup setup = new HandSetup(1, game, new Blinds(1, 2), HouseRules.CASH, new Positions(1, 1, 2),
                List.of(new SeatStack(1, 100), new SeatStack(2, 100)));
        return Dealer.deal(setup, Deck.stacked(Card.parseAll(cards.replace(" ", ""))));
    }

    private static void everybodyStaysIn(Hand hand, Street until) {
        while (hand.street() != until) {
            stayIn(hand);
        }
    }

    private static void stayIn(Hand hand) {
        boolean check = hand.legalActions().orElseThrow().mayCheck();
        Dealer.rule(hand, hand.toAct().orElseThrow(), check ? new Action.Check() : new Action.Call());
    }
}
