package pokero.rules.ranking;

/** The lowest five of all cards. */
final class AnyLowFive implements Values {

    @Override
    public int of(int[] hole, int[] board) {
        return LowSets.value(set(hole) | set(board));
    }

    private static int set(int[] cards) {
        int set = 0;
        for (int card : cards) {
            set |= LowSets.set(card);
        }
        return set;
    }
}
