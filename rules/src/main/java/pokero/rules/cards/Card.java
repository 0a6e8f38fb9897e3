package pokero.rules.cards;

import java.util.ArrayList;
import java.util.List;

/** One of the fifty-two cards, written as in hand histories: {@code Ah}, {@code Tc}. */
public final class Card implements Comparable<Card> {

    static final int COUNT = 52;

    private static final Card[] ALL = new Card[COUNT];

    static {
        for (int index = 0; index < COUNT; index++) {
            ALL[index] = new Card(Rank.values()[index / 4], Suit.values()[index % 4], index);
        }
    }

    private final Rank rank;
    private final Suit suit;
    private final int index;

    private Card(Rank rank, Suit suit, int index) {
        this.rank = rank;
        this.suit = suit;
        this.index = index;
    }

    public static Card of(Rank rank, Suit suit) {
        return ALL[rank.ordinal() * 4 + suit.ordinal()];
    }

    /** @param index 0 (deuce of clubs) to 51 (ace of spades) */
    public static Card of(int index) {
        return ALL[index];
    }

    /** @throws IllegalArgumentException when the text is not exactly a rank and a suit */
    public static Card parse(String text) {
        if (text.length() != 2) {
            throw new IllegalArgumentException("'" + text + "' is no card; a card is a rank and a suit, such as Ah");
        }
        return of(Rank.of(text.charAt(0)), Suit.of(text.charAt(1)));
    }

    /** Cards joined without separators, {@code AhKh}. */
    public static List<Card> parseAll(String text) {
        List<Card> cards = new ArrayList<>(text.length() / 2);
        for (int at = 0; at < text.length(); at += 2) {
            cards.add(parse(text.substring(at, Math.min(at + 2, text.length()))));
        }
        return List.copyOf(cards);
    }

    public Rank rank() {
        return rank;
    }

    public Suit suit() {
        return suit;
    }

    /** 0 (deuce of clubs) to 51 (ace of spades); four cards of a rank are neighbours. */
    public int index() {
        return index;
    }

    @Override
    public int compareTo(Card other) {
        return Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        return "" + rank.symbol() + suit.symbol();
    }
}
