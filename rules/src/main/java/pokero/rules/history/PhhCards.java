package pokero.rules.history;

import java.util.ArrayList;
import java.util.List;

import pokero.rules.cards.Card;

/**
 * Cards as a hand history knows them.
 *
 * @param known the cards that it names, in their order
 * @param hidden how many it writes as {@code ??}
 */
public record PhhCards(List<Card> known, int hidden) {

    private static final String HIDDEN = "??";

    public PhhCards {
        known = List.copyOf(known);
    }

    /** @throws IllegalArgumentException when the text is not cards joined without separators */
    static PhhCards parse(String text) {
        List<Card> known = new ArrayList<>(text.length() / 2);
        int hidden = 0;
        for (int at = 0; at < text.length(); at += 2) {
            String card = text.substring(at, Math.min(at + 2, text.length()));
            if (card.equals(HIDDEN)) {
                hidden++;
            } else {
                known.add(Card.parse(card));
            }
        }
        return new PhhCards(known, hidden);
    }
}
