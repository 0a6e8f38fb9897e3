package pokero.rules.commitment;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

import pokero.rules.cards.Pack;

/**
 * Which position of the deck goes where: each seat gets all of its cards, one seat after the other, and then comes the
 * board. Without this rule a room could pick any card of a committed deck as the next one.
 *
 * @param deckSize how many cards the deck has
 * @param holeCards how many each seat gets
 * @param seats the seats that were dealt in, in the order of the deal: the first is the first one left of the button
 */
public record Dealing(int deckSize, int holeCards, List<Integer> seats) {

    /** @throws IllegalArgumentException when nothing can be dealt like this */
    public Dealing {
        seats = List.copyOf(seats);
        if (Arrays.stream(Pack.values()).noneMatch(pack -> pack.size() == deckSize)) {
            throw new IllegalArgumentException("a deck has 52 or 36 cards, not " + deckSize);
        }
        if (seats.size() < 2 || new HashSet<>(seats).size() < seats.size()) {
            throw new IllegalArgumentException("two or more different seats are dealt in");
        }
        if (holeCards < 1 || holeCards > deckSize / seats.size()) {
            throw new IllegalArgumentException(
                    deckSize + " cards are not enough for " + holeCards + " to each of " + seats.size() + " seats");
        }
    }

    /**
     * The position, from 0, of the card that goes there.
     *
     * @throws IllegalArgumentException when no card does
     */
    public int position(DealtTo to) {
        return switch (to) {
            case DealtTo.Seat(int seat, int nth) -> seats.indexOf(dealtIn(seat)) * holeCards + oneOf(holeCards, nth);
            case DealtTo.Board(int nth) -> {
                int dealt = seats.size() * holeCards;
                yield dealt + oneOf(deckSize - dealt, nth);
            }
        };
    }

    private int dealtIn(int seat) {
        if (!seats.contains(seat)) {
            throw new IllegalArgumentException("seat " + seat + " was not dealt in");
        }
        return seat;
    }

    private static int oneOf(int cards, int nth) {
        if (nth < 1 || nth > cards) {
            throw new IllegalArgumentException("there is no card " + nth + ": they count from 1 to " + cards);
        }
        return nth - 1;
    }
}
