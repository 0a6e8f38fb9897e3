package pokero.rules.variant;

/**
 * What the dealer does with cards before a street is bet.
 *
 * @param cards how many, to each player or to the board, 1 or more; in a draw how many a player may change at the most
 */
public record Deal(To to, int cards) {

    /** Who gets the cards, and who sees them. */
    public enum To {
        /** Each player, for his eyes only. */
        HOLE,
        /** Each player, face up for all to see. */
        UP,
        /** The table, for all to play. */
        BOARD,
        /** Each player in turn, for his eyes only, as many as he gives back. */
        DRAW
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

    public static Deal draw(int most) {
        return new Deal(To.DRAW, most);
    }

    /** Whether each player gets cards of his own, without having to ask for them. */
    public boolean isToEachPlayer() {
        return to == To.HOLE || to == To.UP;
    }
}
