package pokero.rules.variant;

/**
 * Cards that the dealer gives out before a street is bet.
 *
 * @param cards how many, to each player or to the board, 1 or more
 */
public record Deal(To to, int cards) {

    /** Who gets the cards, and who sees them. */
    public enum To {
        /** Each player, for his eyes only. */
        HOLE,
        /** Each player, face up for all to see. */
        UP,
        /** The table, for all to play. */
        BOARD
    }

    public static Deal hole(int cards) {
        return new Deal(To.HOLE, cards);
    }

    public static Deal up(int cards) {
        return new Deal(To.UP, cards);
    }

    public static Deal board(int cards) {
        return new Deal(To.BOARD, cards);
    }
}
