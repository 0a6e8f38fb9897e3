package pokero.rules.ranking;

/** Sets of the ranks that a low hand may have, a bit for each, the ace lowest, and the values of all such sets. */
final class LowSets {

    private static final int RANKS = 8;
    private static final int NUMBERED = 128;
    private static final int[] SETS = new int[NUMBERED];
    private static final int[] VALUES = new int[1 << RANKS];

    static {
        for (int rank = 0; rank < Keys.RANKS; rank++) {
            int set = (2 << rank | 1 << rank >> Keys.RANKS - 1) & VALUES.length - 1;
            SETS[CardKeys.suitless(rank)] = set;
            for (int suit = 0; suit < 4; suit++) {
                SETS[rank * 4 + suit] = set;
            }
        }
        for (int set = 0; set < VALUES.length; set++) {
            int aceHigh = set >> 1 | (set & 1) << Keys.RANKS - 1;
            VALUES[set] = Scale.LOW.value(new RankSets(aceHigh, 0, 0, 0));
        }
    }

    private LowSets() {
    }

    /** The card's rank, or nothing when it is too high. */
    static int set(int card) {
        return SETS[card & NUMBERED - 1];
    }

    /** The value of the lowest five different ranks, 0 where there are fewer. */
    static int value(int set) {
        return VALUES[set];
    }
}
