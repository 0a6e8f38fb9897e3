package pokero.rules.ranking;

import java.util.function.Consumer;

import pokero.rules.cards.Rank;

/** Every choice of ranks that so many cards can have. */
final class Patterns {

    private static final int SUITS = 4;

    private Patterns() {
    }

    /**
     * In suits that make no flush of up to seven cards: neighbours are of different suits, so equal ranks are different
     * cards and no suit is there more than twice.
     *
     * @param lowest the lowest rank in the deck
     */
    static void unsuited(Rank lowest, int cards, Consumer<RankSets> hands) {
        add(lowest.ordinal(), cards, new int[SUITS], hands);
    }

    private static void add(int lowest, int left, int[] suits, Consumer<RankSets> hands) {
        if (left == 0) {
            hands.accept(new RankSets(suits[0], suits[1], suits[2], suits[3]));
            return;
        }
        int suit = left % SUITS;
        for (int rank = lowest; rank < Keys.RANKS; rank++) {
            if ((suits[suit] & 1 << rank) == 0) {
                suits[suit] |= 1 << rank;
                add(rank, left - 1, suits, hands);
                suits[suit] ^= 1 << rank;
            }
        }
    }

    /** All in one suit. */
    static void suited(Rank lowest, int cards, Consumer<RankSets> hands) {
        for (int ranks = 0; ranks <= Keys.ALL_RANKS; ranks++) {
            if (Integer.bitCount(ranks) == cards && Integer.numberOfTrailingZeros(ranks) >= lowest.ordinal()) {
                hands.accept(new RankSets(ranks, 0, 0, 0));
            }
        }
    }
}
