package pokero.rules.hand;

import java.util.List;

import pokero.rules.betting.AllInHands;
import pokero.rules.betting.Pot;
import pokero.rules.betting.Question;
import pokero.rules.cards.Card;
import pokero.rules.variant.Deal;

/** All that the dealer does by himself until a player must act or the hand has ended. */
final class Chores {

    private Chores() {
    }

    static void playOn(Hand hand) {
        while (hand.toAct().isEmpty() && !hand.ended()) {
            if (hand.streets().isDealing()) {
                deal(hand);
            } else {
                closeStreet(hand);
                afterTheStreet(hand);
            }
        }
    }

    private static void afterTheStreet(Hand hand) {
        if (hand.circle().live() == 1) {
            Showdown.settle(hand);
        } else if (RunItTwice.isOpen(hand)) {
            hand.apply(new HandEvent.PlayersAsked(Question.RUN_IT_TWICE, hand.circle().liveSeats()));
        } else if (!hand.streets().isLast()) {
            openStreet(hand);
        } else {
            RunItTwice.dealSecondBoard(hand);
            Showdown.settle(hand);
        }
    }

    private static void closeStreet(Hand hand) {
        Pots.uncalled(hand.seats()).ifPresent(hand::apply);
        collect(hand);
    }

    static void collect(Hand hand) {
        if (!hand.circle().somebodyStirred()) {
            return;
        }
        List<Pot> pots = Pots.of(hand.seats());
        if (!pots.equals(hand.pots())) {
            hand.apply(new HandEvent.BetsCollected(pots));
        }
    }

    /**
     * Where nobody can bet against anybody any more the hands may have to lie open before the next cards are dealt
     * (R22), but not while somebody may still change his.
     */
    private static void openStreet(Hand hand) {
        boolean faceUp = hand.circle().canBet() < 2 && hand.rules().allInHands() != AllInHands.MAY_MUCK;
        if (faceUp && hand.streets().coming().stream().noneMatch(street -> street.cards(Deal.To.DRAW) > 0)) {
            Showdown.turnUp(hand);
        }
        deal(hand);
    }

    private static void deal(Hand hand) {
        Streets streets = hand.streets();
        if (streets.stub().owed() > 0) {
            hand.apply(new HandEvent.HoleCardsDealt(streets.stub().owedTo(), next(hand, streets.stub().owed())));
            return;
        }
        Deal deal = streets.nextDeal();
        switch (deal.to()) {
            case HOLE, UP -> hand.circle().forEachLive(
                    seat -> hand.apply(new HandEvent.HoleCardsDealt(seat.seat(), next(hand, deal.cards()))));
            case BOARD -> hand.apply(new HandEvent.BoardDealt(streets.nextPlan().street(), next(hand, deal.cards())));
            case DRAW -> hand.apply(new HandEvent.PlayersAsked(Question.DRAW, hand.circle().liveSeats()));
        }
    }

    /** The next cards. A deck that is too short for them is made good from the discards (R34). */
    private static List<Card> next(Hand hand, int cards) {
        Stub stub = hand.streets().stub();
        if (stub.left() < cards) {
            hand.apply(new HandEvent.DiscardsShuffled(stub.reshuffled()));
        }
        return stub.next(cards);
    }
}
