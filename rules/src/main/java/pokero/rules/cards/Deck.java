package pokero.rules.cards;

import java.util.ArrayList;
import java.util.List;

/** The cards of a pack in the order in which they will be dealt. */
public record Deck(List<Card> cards) {

    /** @throws IllegalArgumentException when a card is missing or doubled */
    public Deck {
        cards = List.copyOf(cards);
        if (Pack.of(cards).isEmpty()) {
            throw new IllegalArgumentException(
                    "a deck has all fifty-two cards, or the thirty-six from six to ace, once");
        }
    }

    /**
     * The given cards first, in their order, then all others: a full deck stacked for a test or a replay.
     *
     * @throws IllegalArgumentException when a card is named twice
     */
    public static Deck stacked(List<Card> first) {
        return stacked(Pack.FULL, first);
    }

    /** @throws IllegalArgumentException when a card is named twice, or is not in the pack */
    public static Deck stacked(Pack pack, List<Card> first) {
        List<Card> cards = new ArrayList<>(first);
        for (Card card : pack.cards()) {
            if (!first.contains(card)) {
                cards.add(card);
            }
        }
        return new Deck(cards);
    }

    /** The pack that was shuffled. */
    public Pack pack() {
        return Pack.of(cards).orElseThrow();
    }
}
