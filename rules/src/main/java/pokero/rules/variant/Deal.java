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
        /** The table, for all to play. */
        BOARD
    }

    static Deal hole(int cards) {
        return new Deal(To.HOLE, cards);
    }

    static Deal board(int cards) {
        return new Deal(To.BOARD, cards);
    }
}
