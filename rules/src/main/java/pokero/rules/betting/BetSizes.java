package pokero.rules.betting;

/**
 * The bets of a table, in chips: the only ones in a fixed-limit game, the smallest ones in all others.
 *
 * @param small of the early streets, 1 or more
 * @param big of the late streets, at least the small one
 */
public record BetSizes(long small, long big) {

    public BetSizes {
        if (small < 1 || big < small) {
            throw new IllegalArgumentException("bets are 0 < small <= big, not " + small + "/" + big);
        }
    }

    /** The usual ones: the big blind, and in fixed-limit games twice as much on the late streets. */
    public static BetSizes usual(BettingStructure structure, Blinds blinds) {
        long big = structure == BettingStructure.FIXED_LIMIT ? 2 * blinds.big() : blinds.big();
        return new BetSizes(blinds.big(), big);
    }
}
