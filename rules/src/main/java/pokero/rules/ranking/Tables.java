package pokero.rules.ranking;

import java.util.stream.LongStream;

/** All values of a {@link Scale} to be looked up by sums of {@link CardKeys}. */
record Tables(SumTable fives, SumTable sixes, SumTable sevens, char[] flushes) {

    private static final int RANK_SET = Keys.ALL_RANKS;

    static Tables of(Scale scale) {
        return new Tables(SumTable.of(12, 13, entries(scale, 5)), SumTable.of(13, 15, entries(scale, 6)),
                SumTable.of(13, 16, entries(scale, 7)), flushes(scale));
    }

    private static long[] entries(Scale scale, int cards) {
        LongStream.Builder entries = LongStream.builder();
        Patterns.unsuited(scale.lowest(), cards, hand -> entries.add(CardKeys.keys(hand) | scale.value(hand)));
        return entries.build().toArray();
    }

    private static char[] flushes(Scale scale) {
        char[] flushes = new char[Keys.ALL_RANKS + 1];
        for (int cards = 5; cards <= 7; cards++) {
            Patterns.suited(scale.lowest(), cards, hand -> flushes[hand.any()] = (char) scale.value(hand));
        }
        return flushes;
    }

    int five(long keys, long marks) {
        return isFlush(keys) ? flush(keys, marks) : fives.value(keys);
    }

    int six(long keys, long marks) {
        return isFlush(keys) ? flush(keys, marks) : sixes.value(keys);
    }

    int seven(long keys, long marks) {
        return isFlush(keys) ? flush(keys, marks) : sevens.value(keys);
    }

    private static boolean isFlush(long keys) {
        return (keys & CardKeys.FLUSH) != 0;
    }

    private int flush(long keys, long marks) {
        int lane = Long.numberOfTrailingZeros(keys & CardKeys.FLUSH) - 3 << 2;
        return flushes[(int) (marks >>> lane) & RANK_SET];
    }
}
