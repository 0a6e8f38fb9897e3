package pokero.rules.hand;

import java.util.List;

import pokero.rules.betting.Pot;
import pokero.rules.cards.Card;

/** All that the dealer does by himself until a player must act or the hand has ended. */
final class Chores {

    private Chores() {
    }

    static void playOn(Hand hand) {
        while (hand.toAct().isEmpty() && !hand.ended()) {
            closeStreet(hand);
            if (hand.circle().live() == 1 || hand.street() == Street.RIVER) {
                Showdown.settle(hand);
            } else {
                openStreet(hand);
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

    /** Where nobody can bet against anybody any more the hands lie open before the board is dealt (R22). */
    private static void openStreet(Hand hand) {
        if (hand.circle().canBet() < 2) {
            Showdown.turnUp(hand);
        }
        hand.apply(deal(hand));
    }

    private static HandEvent.BoardDealt deal(Hand hand) {
        Street next = Street.values()[hand.street().ordinal() + 1];
        int from = 2 * hand.circle().size() + hand.board().size();
        int count = next == Street.FLOP ? 3 : 1;
        List<Card> cards = hand.deck().subList(from, from + count);
        return new HandEvent.BoardDealt(next, List.copyOf(cards));
    }
}
