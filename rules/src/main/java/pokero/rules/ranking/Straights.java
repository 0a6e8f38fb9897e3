package pokero.rules.ranking;

/** Five ranks in a row; a set of ranks is a bit each, the deuce lowest. */
final class Straights {

    private static final int ACE = 1 << 12;
    private static final int FIVE = 1 << 3;
    private static final int WHEEL = ACE | 0b1111;

    private Straights() {
    }

    /** The bit of the highest straight's top rank, the five when only the ace plays low; 0 without a straight. */
    static int top(int ranks) {
        int inARow = ranks & ranks << 1 & ranks << 2 & ranks << 3 & ranks << 4;
        if (inARow != 0) {
            return Integer.highestOneBit(inARow);
        }
        return (ranks & WHEEL) == WHEEL ? FIVE : 0;
    }
}
