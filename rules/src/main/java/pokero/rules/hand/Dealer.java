package pokero.rules.hand;

import java.util.List;
import java.util.Optional;

import pokero.rules.betting.Refusal;
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
     * all his cards of a street at once from the top of the deck, the first one left of the button first; the board
     * follows without burnt cards.
     *
     * @throws IllegalArgumentException when the deck is not of the game's pack
     */
    public static Hand deal(HandSetup setup, Deck deck) {
        if (deck.cards().size() != setup.variant().pack().size()) {
            throw new IllegalArgumentException(
                    setup.variant() + " is not played with " + deck.cards().size() + " cards");
        }
        Hand hand = Hand.of(List.of(HandEvent.HandBegan.of(setup, deck)));
        Opening.of(hand);
        Chores.playOn(hand);
        return hand;
    }

    /**
     * Rules on what the player in the seat asks for. An accepted action and all of the dealer's chores after it are in
     * the hand when this returns; a refused one leaves the hand as it was.
     */
    public static Ruling rule(Hand hand, int seat, Action action) {
        Optional<Refusal> outOfTurn = outOfTurn(hand, seat);
        if (outOfTurn.isPresent()) {
            return new Ruling.Refused(outOfTurn.get());
        }
        Choices choices = Choices.of(hand, hand.seat(seat));
        Optional<Refusal> refusal = choices.refusal(action);
        return refusal.isPresent() ? new Ruling.Refused(refusal.get()) : accept(hand, choices, action);
    }

    private static Optional<Refusal> outOfTurn(Hand hand, int seat) {
        if (hand.ended()) {
            return Optional.of(new Refusal.HandIsOver());
        }
        if (!hand.holds(seat) || hand.seat(seat).folded()) {
            return Optional.of(new Refusal.NotInTheHand());
        }
        int toAct = hand.toAct().orElseThrow();
        return toAct == seat ? Optional.empty() : Optional.of(new Refusal.NotYourTurn(toAct));
    }

    private static Ruling.Accepted accept(Hand hand, Choices choices, Action action) {
        int before = hand.size();
        choices.events(action).forEach(hand::apply);
        Chores.playOn(hand);
        return new Ruling.Accepted(List.copyOf(hand.events().subList(before, hand.size())));
    }
}
