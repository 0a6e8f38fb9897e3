package pokero.rules.cards;

/** The four suits; none ever wins a pot. In this order, the lowest first, they tell equal up-cards apart. */
public enum Suit {
    CLUBS('c'), DIAMONDS('d'), HEARTS('h'), SPADES('s');

    private final char symbol;

    Suit(char symbol) {
        this.symbol = symbol;
    }

    /** The letter that hand histories use: {@code c d h s}. */
    public char symbol() {
        return symbol;
    }

    /** @throws IllegalArgumentException when the letter is none of {@code c d h s} */
    public static Suit of(char symbol) {
        for (Suit suit : values()) {
            if (suit.symbol == symbol) {
                return suit;
            }
        }
        throw new IllegalArgumentException("'" + symbol + "' is no suit; suits are c, d, h, s");
    }
}
