package pokero.rules.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cards that a game is played with. */
public enum Pack {
    /** All fifty-two cards. */
    FULL(Rank.TWO),
    /** The thirty-six cards of short-deck hold'em: no rank below the six. */
    SHORT(Rank.SIX);

    private final List<Card> cards;
    private final long set;

    Pack(Rank lowest) {
        List<Card> all = new ArrayList<>();
        for (int index = Card.of(lowest, Suit.CLUBS).index(); index < Card.COUNT; index++) {
            all.add(Card.of(index));
        }
        cards = List.copyOf(all);
        set = set(cards);
    }

    /** Its cards as they come from the printer, the lowest rank first. */
    public List<Card> cards() {
        return cards;
    }

    /** How many cards it has. */
    public int size() {
        return cards.size();
    }

    /** The pack that consists of exactly these cards, in whatever order. */
    static Optional<Pack> of(List<Card> cards) {
        long wanted = set(cards);
        for (Pack pack : values()) {
            if (pack.size() == cards.size() && pack.set == wanted) {
                return Optional.of(pack);
            }
        }
        return Optional.empty();
    }

    private static long set(List<Card> cards) {
        long set = 0;
        for (int at = 0; at < cards.size(); at++) { // for each would ask an iterator, once a card of every hand
            set |= 1L << cards.get(at).index();
        }
        return set;
    }
}
