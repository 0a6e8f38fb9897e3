package pokero.rules.ranking;

/**
 * Cards as numbers to be added. A card's key has its rank's number in the upper 32 bits, so that hands with other ranks
 * have other sums, and below a count for each suit; its mark has a bit of its own. Cards are their
 * {@link pokero.rules.cards.Card#index() index} or {@link #suitless}.
 */
final class CardKeys {

    /** What a sum of keys begins with: each suit's count at 3, so that five cards make it reach {@link #FLUSH}. */
    static final long NONE = 0x3333;
    static final long FLUSH = 0x8888;

    private static final int SUITS = 4;
    private static final int CARDS = SUITS * Keys.RANKS;
    private static final int NUMBERED = 128;
    private static final long[] KEYS = new long[NUMBERED];
    private static final long[] MARKS = new long[NUMBERED];

    static {
        for (int card = 0; card < CARDS; card++) {
            KEYS[card] = number(card / SUITS) << Integer.SIZE | 1L << 4 * (card % SUITS);
            MARKS[card] = 1L << 16 * (card % SUITS) + card / SUITS;
        }
        for (int rank = 0; rank < Keys.RANKS; rank++) {
            KEYS[suitless(rank)] = number(rank) << Integer.SIZE;
        }
    }

    private CardKeys() {
    }

    /**
     * The powers of an odd number: 2 to the 32 divided by the golden ratio, which spreads them well. That the sums of
     * five, six and seven of them differ in their first bits is what the building of each {@link SumTable} checks.
     */
    private static long number(int rank) {
        int number = 1;
        for (int power = 0; power < rank; power++) {
            number *= 0x9e3779b1;
        }
        return number;
    }

    /** A card of this rank whose suit cannot matter, as it makes no flush. */
    static int suitless(int rank) {
        return CARDS + rank;
    }

    static long key(int card) {
        return KEYS[card & NUMBERED - 1]; // spares the check of the array's bounds
    }

    static long mark(int card) {
        return MARKS[card & NUMBERED - 1];
    }

    /** The sum of the keys of cards that make no flush. */
    static long keys(RankSets cards) {
        long sum = 0;
        for (int rank = 0; rank < Keys.RANKS; rank++) {
            sum += cards.count(rank) * key(suitless(rank));
        }
        return sum;
    }
}
