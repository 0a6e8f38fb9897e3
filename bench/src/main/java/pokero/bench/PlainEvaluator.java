package pokero.bench;

/** Ranks seven cards as one would at first: counts ranks and suits. The better hand has the greater value. */
final class PlainEvaluator {

    private static final int RANKS = 13;
    private static final int WHEEL = 0b1_0000_0000_1111;
    private static final int STRAIGHT_FLUSH = 8;
    private static final int FOUR = 7;
    private static final int FULL_HOUSE = 6;
    private static final int FLUSH = 5;
    private static final int STRAIGHT = 4;
    private static final int THREE = 3;
    private static final int TWO_PAIR = 2;
    private static final int PAIR = 1;

    private PlainEvaluator() {
    }

    /** @param cards seven indices, rank times 4 plus suit */
    static int value(int[] cards) {
        int[] counts = new int[RANKS];
        int[] suited = new int[4];
        int all = 0;
        for (int card : cards) {
            counts[card >> 2]++;
            suited[card & 3] |= 1 << (card >> 2);
            all |= 1 << (card >> 2);
        }
        for (int suit : suited) {
            if (Integer.bitCount(suit) >= 5) {
                int high = straight(suit);
                return high > 0
                        ? value(STRAIGHT_FLUSH, high)
                        : Math.max(value(FLUSH, top(suit, 5)), grouped(counts, all));
            }
        }
        return grouped(counts, all);
    }

    private static int grouped(int[] counts, int all) {
        int four = highest(counts, 4, -1);
        if (four >= 0) {
            return value(FOUR, four << RANKS | top(all & ~(1 << four), 1));
        }
        int three = highest(counts, 3, -1);
        int pair = highestOfAtLeast(counts, 2, three);
        if (three >= 0 && pair >= 0) {
            return value(FULL_HOUSE, three * RANKS + pair);
        }
        int high = straight(all);
        if (high > 0) {
            return value(STRAIGHT, high);
        }
        if (three >= 0) {
            return value(THREE, three << RANKS | top(all & ~(1 << three), 2));
        }
        int second = pair < 0 ? -1 : highest(counts, 2, pair);
        if (second >= 0) {
            return value(TWO_PAIR, pair * RANKS + second << RANKS | top(all & ~(1 << pair) & ~(1 << second), 1));
        }
        return pair >= 0 ? value(PAIR, pair << RANKS | top(all & ~(1 << pair), 3)) : value(0, top(all, 5));
    }

    private static int value(int category, int rest) {
        return category << 26 | rest;
    }

    private static int highest(int[] counts, int count, int but) {
        for (int rank = RANKS - 1; rank >= 0; rank--) {
            if (counts[rank] == count && rank != but) {
                return rank;
            }
        }
        return -1;
    }

    private static int highestOfAtLeast(int[] counts, int count, int but) {
        for (int rank = RANKS - 1; rank >= 0; rank--) {
            if (counts[rank] >= count && rank != but) {
                return rank;
            }
        }
        return -1;
    }

    private static int straight(int ranks) {
        for (int high = RANKS - 1; high >= 4; high--) {
            if ((ranks >> high - 4 & 0b1_1111) == 0b1_1111) {
                return high;
            }
        }
        return (ranks & WHEEL) == WHEEL ? 3 : 0;
    }

    private static int top(int ranks, int count) {
        int rest = ranks;
        while (Integer.bitCount(rest) > count) {
            rest &= rest - 1;
        }
        return rest;
    }
}
