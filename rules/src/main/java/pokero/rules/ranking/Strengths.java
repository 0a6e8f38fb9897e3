package pokero.rules.ranking;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The keys of all 7462 hands that differ, weakest first, so that a key's place is its strength. */
final class Strengths {

    private static final int[] KEYS = Stream
            .of(unpaired(HandCategory.HIGH_CARD), paired(HandCategory.PAIR, 1, 3), paired(HandCategory.TWO_PAIR, 2, 1),
                    paired(HandCategory.THREE_OF_A_KIND, 1, 2), straights(HandCategory.STRAIGHT),
                    unpaired(HandCategory.FLUSH), paired(HandCategory.FULL_HOUSE, 1, 1),
                    paired(HandCategory.FOUR_OF_A_KIND, 1, 1), straights(HandCategory.STRAIGHT_FLUSH))
            .flatMapToInt(keys -> keys).toArray();

    private Strengths() {
    }

    /** 1 for the best of all keys. */
    static int of(int key) {
        return KEYS.length - Arrays.binarySearch(KEYS, key);
    }

    private static IntStream unpaired(HandCategory category) {
        IntPredicate straight = ranks -> Straights.top(ranks) != 0;
        return ranks(5).filter(straight.negate()).map(kickers -> HandRank.key(category, 0, kickers));
    }

    private static IntStream straights(HandCategory category) {
        return ranks(5).map(Straights::top).filter(top -> top != 0).sorted()
                .map(top -> HandRank.key(category, top, 0));
    }

    private static IntStream paired(HandCategory category, int leading, int kickers) {
        return ranks(leading).flatMap(lead -> ranks(kickers).filter(kicker -> (kicker & lead) == 0)
                .map(kicker -> HandRank.key(category, lead, kicker)));
    }

    private static IntStream ranks(int count) {
        return IntStream.range(0, 1 << 13).filter(ranks -> Integer.bitCount(ranks) == count);
    }
}
