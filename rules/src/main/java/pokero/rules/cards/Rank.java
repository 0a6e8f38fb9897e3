package pokero.rules.cards;

/** The thirteen ranks, lowest first; the ace also plays low in a straight. */
public enum Rank {
    TWO('2'), THREE('3'), FOUR('4'), FIVE('5'), SIX('6'), SEVEN('7'), EIGHT('8'), NINE('9'), TEN('T'), JACK('J'),
    QUEEN('Q'), KING('K'), ACE('A');

    private final char symbol;

    Rank(char symbol) {
        this.symbol = symbol;
    }

    /** The character that hand histories use: {@code 2 … 9 T J Q K A}. */
    public char symbol() {
        return symbol;
    }

    /** @throws IllegalArgumentException when the character is none of {@code 23456789TJQKA} */
    public static Rank of(char symbol) {
        for (Rank rank : values()) {
            if (rank.symbol == symbol) {
                return rank;
            }
        }
        throw new IllegalArgumentException("'" + symbol + "' is no rank; ranks are 23456789TJQKA");
    }
}
