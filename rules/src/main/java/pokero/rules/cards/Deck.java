package pokero.rules.cards;

import java.util.ArrayList;
import java.util.List;

/** Fifty-two different cards in the order in which they will be dealt. */
public record Deck(List<Card> cards) {

    /** @throws IllegalArgumentException when a card is missing or doubled */
    public Deck {
        cards = List.copyOf(cards);
        if (cards.size() != 52 || !different(cards)) {
            throw new IllegalArgumentException("a deck has fifty-two different cards");
        }
    }

    private static boolean different(List<Card> cards) {
        long seen = 0;
        for (Card card : cards) {
            seen |= 1L << card.index();
        }
        return Long.bitCount(seen) == cards.size();
    }

    /**
     * The given cards first, in their order, then all others: a deck stacked for a test or a replay.
     *
     * @throws IllegalArgumentException when a card is named twice
     */
    public static Deck stacked(List<Card> first) {
        List<Card> cards = new ArrayList<>(first);
        for (int index = 0; index < 52; index++) {
            Card card = Card.of(index);
            if (!first.contains(card)) {
                cards.add(card);
            }
        }
        return new Deck(cards);
    }
}
