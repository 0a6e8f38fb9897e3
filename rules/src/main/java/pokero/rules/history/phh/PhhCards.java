package pokero.rules.history.phh;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import pokero.rules.cards.Card;

/**
 * Cards as a hand history knows them.
 *
 * @param cards in their order; empty for one that it writes as {@code ??}
 */
public record PhhCards(List<Optional<Card>> cards) {

    /** No cards. */
    public static final PhhCards NONE = new PhhCards(List.of());

    private static final String HIDDEN = "??";

    public PhhCards {
        cards = List.copyOf(cards);
    }

    public static PhhCards known(List<Card> cards) {
        return new PhhCards(cards.stream().map(Optional::of).toList());
    }

    public static PhhCards hidden(int count) {
        return new PhhCards(Collections.nCopies(count, Optional.empty()));
    }

    /** @throws IllegalArgumentException when the text is not different cards joined without separators */
    static PhhCards parse(String text) {
        List<Optional<Card>> cards = new ArrayList<>(text.length() / 2);
        for (int at = 0; at < text.length(); at += 2) {
            String word = text.substring(at, Math.min(at + 2, text.length()));
            Optional<Card> card = word.equals(HIDDEN) ? Optional.empty() : Optional.of(Card.parse(word));
            if (card.isPresent() && cards.contains(card)) {
                throw new IllegalArgumentException(word + " is there twice");
            }
            cards.add(card);
        }
        return new PhhCards(cards);
    }

    /** The cards that are named. */
    public List<Card> known() {
        return cards.stream().flatMap(Optional::stream).toList();
    }

    /** How many are not named. */
    public int hidden() {
        return cards.size() - known().size();
    }

    public int size() {
        return cards.size();
    }

    /** As in a file, {@code Ah??}. */
    @Override
    public String toString() {
        return cards.stream().map(card -> card.map(Card::toString).orElse(HIDDEN)).collect(Collectors.joining());
    }
}
