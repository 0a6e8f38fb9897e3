package pokero.rules.history.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

import org.junit.jupiter.api.Test;

import pokero.rules.betting.Blinds;
import pokero.rules.betting.HouseRules;
import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;
import pokero.rules.hand.Action;
import pokero.rules.hand.Dealer;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandSetup;
import pokero.rules.hand.Positions;
import pokero.rules.hand.Ruling;
import pokero.rules.hand.SeatStack;
import pokero.rules.variant.Variants;

/** A board that was dealt twice, in the formats that have words for it. */
class RunItTwiceTest {

    private static final Hand HAND = allInOnTheFlop();

    private static Hand allInOnTheFlop() {
        HandSetup setup = new HandSetup(9, Variants.NO_LIMIT_HOLDEM, new Blinds(1, 2),
                HouseRules.CASH.withRunItTwice(true), new Positions(1, 1, 2),
                List.of(new SeatStack(1, 100), new SeatStack(2, 100)));
        Hand hand = Dealer.deal(setup, Deck.stacked(Card.parseAll("AhAdKhKd2c3d4sKs9c8h7s")));
        act(hand, new Action.Call());
        act(hand, new Action.Check());
        act(hand, new Action.RaiseTo(98));
        act(hand, new Action.Call());
        act(hand, new Action.RunItTwice(true));
        act(hand, new Action.RunItTwice(true));
        return hand;
    }

    private static void act(Hand hand, Action action) {
        assertThat(Dealer.rule(hand, hand.toAct().orElseThrow(), action)).isInstanceOf(Ruling.Accepted.class);
    }

    @Test
    void pokerStarsTextTellsBothBoards() {
        String text = PokerStarsText.of(HandHistory.unnamed(HAND));

        assertThat(text).contains("""
                *** FLOP *** [2c 3d 4s]
                Seat 2: bets 98 and is all-in
                Seat 1: calls 98 and is all-in
                *** FIRST TURN *** [2c 3d 4s] [Ks]
                *** FIRST RIVER *** [2c 3d 4s Ks] [9c]
                *** SECOND TURN *** [2c 3d 4s] [8h]
                *** SECOND RIVER *** [2c 3d 4s 8h] [7s]
                *** FIRST SHOW DOWN ***
                """, """
                Hand was run twice
                FIRST Board [2c 3d 4s Ks 9c]
                SECOND Board [2c 3d 4s 8h 7s]
                """).containsPattern("Seat 1 collected 100 from pot\n\\*\\*\\* SECOND SHOW DOWN \\*\\*\\*\n(.*\n){2}"
                + "Seat 2 collected 100 from pot\n");
    }

    @Test
    void openHandHistoryTellsBothBoards() {
        assertThat(OpenHandHistory.of(HandHistory.unnamed(HAND))).contains("\"Run_It_Twice\"", "\"cards\" : [ \"Ks\" ]",
                "\"cards\" : [ \"8h\" ]");
    }

    @Test
    void phhHasNoWordsForIt() {
        assertThatExceptionOfType(UntellableException.class)
                .isThrownBy(() -> PhhExport.of(HandHistory.unnamed(HAND)))
                .withMessage("PHH has no words for a board that is dealt twice");
    }
}
