package pokero.rules.hand;

import java.util.List;

import pokero.rules.betting.Blinds;
import pokero.rules.betting.Pot;
import pokero.rules.cards.Card;

/**
 * One thing that happened in a hand. The events, in their order, are the hand: a {@link Hand} is folded from them.
 * Amounts are chips, seats are numbers from 1.
 */
public sealed interface HandEvent {

    /** @param deck all 52 cards in dealing order; it never leaves the server */
    record HandBegan(long number, Blinds blinds, Positions positions, List<SeatStack> seats, List<Card> deck)
            implements
                HandEvent {
    }

    record AntePosted(int seat, long amount) implements HandEvent {
    }

    /** @param amount less than the blind when the stack was shorter */
    record BlindPosted(int seat, Blind blind, long amount) implements HandEvent {
    }

    record HoleCardsDealt(int seat, List<Card> cards) implements HandEvent {
    }

    record TimedOut(int seat) implements HandEvent {
    }

    record Folded(int seat) implements HandEvent {
    }

    record Checked(int seat) implements HandEvent {
    }

    /** @param amount chips added by the call */
    record Called(int seat, long amount) implements HandEvent {
    }

    /** The first bet of a street after the flop. */
    record BetMade(int seat, long amount) implements HandEvent {
    }

    /** @param total all that the seat has now in front of it on this street */
    record RaisedTo(int seat, long total) implements HandEvent {
    }

    /** What nobody could call went back to the seat that bet it. */
    record UncalledReturned(int seat, long amount) implements HandEvent {
    }

    /** The bets of the street moved to the middle. @param pots all pots after that, the main pot first */
    record BetsCollected(List<Pot> pots) implements HandEvent {
    }

    record BoardDealt(Street street, List<Card> cards) implements HandEvent {
    }

    record CardsShown(int seat, List<Card> cards) implements HandEvent {
    }

    record CardsMucked(int seat) implements HandEvent {
    }

    /** @param pot 0 for the main pot, then the side pots in their order */
    record PotAwarded(int pot, int seat, long amount) implements HandEvent {
    }

    record HandEnded() implements HandEvent {
    }
}
