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
     * @throws IllegalArgumentException when the deck is not of the game's pack, or the game has draws
     */
    public static Hand deal(HandSetup setup, Deck deck) {
        if (setup.variant().hasDraws()) {
            throw new IllegalArgumentException("nothing says in which order discards come back in " + setup.variant());
        }
        return playOn(begin(setup, deck));
    }

    /**
     * Begins a hand of a game with draws, in the same way.
     *
     * @param returnOrder another shuffled deck: in its order discards come back when the deck runs short. So all chance
     *         is there before the first card is dealt, and nobody knows more of it than of the deck
     * @throws IllegalArgumentException when one of the decks is not of the game's pack
     */
    public static Hand deal(HandSetup setup, Deck deck, Deck returnOrder) {
        check(setup, returnOrder);
        Hand hand = begin(setup, deck);
        hand.apply(new HandEvent.ReturnOrderSet(returnOrder.cards()));
        return playOn(hand);
    }

    private static Hand begin(HandSetup setup, Deck deck) {
        check(setup, deck);
        return Hand.of(List.of(HandEvent.HandBegan.of(setup, deck)));
    }

    private static void check(HandSetup setup, Deck deck) {
        if (deck.cards().size() != setup.variant().pack().size()) {
            throw new IllegalArgumentException(
                    setup.variant() + " is not played with " + deck.cards().size() + " cards");
        }
    }

    private static Hand playOn(Hand hand) {
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
        return new Ruling.Accepted(hand.eventsFrom(before));
    }
}
