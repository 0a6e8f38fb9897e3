package pokero.rules.ranking;

import java.util.Arrays;
import java.util.stream.IntStream;

import pokero.rules.cards.Rank;

/**
 * All hands that differ, weakest first, for each way to say which five cards beat which. Their numbers on the scale,
 * from 1, are the values that the look-up tables hold.
 */
enum Scale {
    HIGH(new HighKeys(Rank.TWO, HandCategory.FLUSH, HandCategory.FULL_HOUSE)),
    /** In a deck without the cards below six a flush is rarer than a full house. */
    SHORT_DECK(new HighKeys(Rank.SIX, HandCategory.FULL_HOUSE, HandCategory.FLUSH)), LOW(new LowKeys());

    private final Keys keys;
    private final int[] ascending;
    private final HandRank[] ranks;

    Scale(Keys keys) {
        this.keys = keys;
        ascending = keysOfFive().filter(key -> key >= 0).sorted().distinct().toArray();
        ranks = new HandRank[ascending.length];
        Arrays.setAll(ranks, at -> keys.rank(ascending[at], ascending.length - at));
    }

    private IntStream keysOfFive() {
        IntStream.Builder all = IntStream.builder();
        Patterns.unsuited(keys.lowest(), 5, hand -> all.add(keys.of(hand)));
        Patterns.suited(keys.lowest(), 5, hand -> all.add(keys.of(hand)));
        return all.build();
    }

    /** The lowest rank in the deck. */
    Rank lowest() {
        return keys.lowest();
    }

    /** The number of the best five of five to seven cards, 1 for the weakest; 0 where they make no such hand. */
    int value(RankSets cards) {
        int key = keys.of(cards);
        return key < 0 ? 0 : Arrays.binarySearch(ascending, key) + 1;
    }

    /** @param value from 1 */
    HandRank rank(int value) {
        return ranks[value - 1];
    }
}
