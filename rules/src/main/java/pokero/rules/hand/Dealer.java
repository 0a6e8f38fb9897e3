package pokero.rules.hand;

import java.util.List;
import java.util.Optional;

import pokero.rules.cards.Deck;

/**
 * Runs a hand: begins it, rules on what the players ask for, and does the chores in between. He has no clock and no
 * randomness: the deck is shuffled by whoever asks him to deal.
 */
public final class Dealer {

    private Dealer() {
    }

    /**
     * Begins a hand and goes on to the first decision, or to the end where nobody can decide anything. Each player gets
     * his two cards at once from the top of the deck, the first one left of the button first; flop, turn and river
     * follow without burnt cards.
     */
    public static Hand deal(HandSetup setup, Deck deck) {
        Hand hand = Hand.of(List.of(
                new HandEvent.HandBegan(setup.number(), setup.blinds(), setup.positions(), setup.seats(), deck.cards())));
        Opening.of(hand);
        Chores.playOn(hand);
        return hand;
    }

    /**
     * Rules on what the player in the seat asks for. An accepted action and all of the dealer's chores after it are in
     * the hand when this returns; a refused one leaves the hand as it was.
     */
    public static Ruling rule(Hand hand, int seat, Action action) {
        Optional<Refusal> refusal = refusal(hand, seat, action);
        if (refusal.isPresent()) {
            return new Ruling.Refused(refusal.get());
        }
        int before = hand.size();
        accept(hand, seat, action);
        Chores.playOn(hand);
        return new Ruling.Accepted(List.copyOf(hand.events().subList(before, hand.size())));
    }

    private static Optional<Refusal> refusal(Hand hand, int seat, Action action) {
        if (hand.ended()) {
            return Optional.of(new Refusal.HandIsOver());
        }
        if (!hand.holds(seat) || hand.seat(seat).folded()) {
            return Optional.of(new Refusal.NotInTheHand());
        }
        int toAct = hand.toAct().orElseThrow();
        if (toAct != seat) {
            return Optional.of(new Refusal.NotYourTurn(toAct));
        }
        return Choices.of(hand, hand.seat(seat)).refusal(action);
    }

    private static void accept(Hand hand, int seat, Action action) {
        HandEvent event = Choices.of(hand, hand.seat(seat)).event(action);
        if (action instanceof Action.TimeOut) {
            hand.apply(new HandEvent.TimedOut(seat));
        }
        hand.apply(event);
    }
}
