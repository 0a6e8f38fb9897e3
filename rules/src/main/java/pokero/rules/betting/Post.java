package pokero.rules.betting;

/**
 * What a player puts in before the cards besides antes and blinds.
 *
 * @param amount chips, more than 0
 */
public record Post(int seat, Kind kind, long amount) {

    /** What the chips are worth to the player who posts them. */
    public enum Kind {
        /** A blind raise: it counts as his bet, and he acts last before the flop. */
        STRADDLE,
        /** The big blind of a player who joins or comes back: it counts as his bet, but moves no turn. */
        LATE,
        /** Chips in the pot that do not count as his bet. */
        DEAD
    }

    public Post {
        if (seat < 1 || amount < 1) {
            throw new IllegalArgumentException(
                    "a seat is numbered from 1 and posts chips, not " + seat + ": " + amount);
        }
    }
}
