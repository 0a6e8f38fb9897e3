package pokero.rules.hand;

import java.util.List;

import pokero.rules.betting.AllInHands;
import pokero.rules.betting.Pot;
import pokero.rules.betting.Question;
import pokero.rules.cards.Card;
import pokero.rules.variant.Deal;
import pokero.rules.variant.StreetPlan;

/** All that the dealer does by himself until a player must act or the hand has ended. */
final class Chores {

    private Chores() {
    }

    static void playOn(Hand hand) {
        while (hand.toAct().isEmpty() && !hand.ended()) {
            closeStreet(hand);
            if (hand.circle().live() == 1) {
                Showdown.settle(hand);
            } else if (RunItTwice.isOpen(hand)) {
                hand.apply(new HandEvent.PlayersAsked(Question.RUN_IT_TWICE, hand.circle().liveSeats()));
            } else if (!hand.onLastStreet()) {
                openStreet(hand);
            } else {
                RunItTwice.dealSecondBoard(hand);
                Showdown.settle(hand);
            }
        }
    }

    private static void closeStreet(Hand hand) {
        Pots.uncalled(hand.seats()).ifPresent(hand::apply);
        collect(hand);
    }

    static void collect(Hand hand) {
        List<Pot> pots = Pots.of(hand.seats());
        if (!pots.equals(hand.pots())) {
            hand.apply(new HandEvent.BetsCollected(pots));
        }
    }

    /** Where nobody can bet against anybody any more the hands may have to lie open before the board is dealt (R22). */
    private static void openStreet(Hand hand) {
        if (hand.circle().canBet() < 2 && hand.rules().allInHands() != AllInHands.MAY_MUCK) {
            Showdown.turnUp(hand);
        }
        deal(hand, hand.streetNumber() + 1);
    }

    static void deal(Hand hand, int street) {
        StreetPlan plan = hand.variant().street(street);
        for (Deal deal : plan.deals()) {
            switch (deal.to()) {
                case HOLE, UP -> hand.circle().forEachLive(
                        seat -> hand.apply(new HandEvent.HoleCardsDealt(seat.seat(), next(hand, deal.cards()))));
                case BOARD -> hand.apply(new HandEvent.BoardDealt(plan.street(), next(hand, deal.cards())));
            }
        }
    }

    /** The next cards of the deck. */
    static List<Card> next(Hand hand, int count) {
        int from = hand.cardsDealt();
        return hand.began().deck().subList(from, from + count);
    }
}
