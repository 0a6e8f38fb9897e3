package pokero.rules.ranking;

import java.util.ArrayList;
import java.util.List;

import pokero.rules.cards.Rank;

/**
 * How good five cards are; higher is better, equal ranks split the pot. Inside, it is one number: the category, then a
 * bit for each rank that decides first, then a bit for each rank that decides last, so that comparing numbers compares
 * hands.
 */
public final class HandRank implements Comparable<HandRank> {

    private static final int RANKS = 13;
    private static final int RANK_BITS = (1 << RANKS) - 1;

    private final int key;

    HandRank(int key) {
        this.key = key;
    }

    /**
     * @param leading a bit for each rank that decides first: the pairs, the trips, the top of a straight
     * @param kickers a bit for each rank that decides after those
     */
    static int key(HandCategory category, int leading, int kickers) {
        return (category.ordinal() * (RANK_BITS + 1) + leading) * (RANK_BITS + 1) + kickers;
    }

    public HandCategory category() {
        return HandCategory.values()[key >> 2 * RANKS];
    }

    /** The ranks that decide, in order: two pair queens and jacks with an ace is Q, J, A; a straight is its top. */
    public List<Rank> ranks() {
        List<Rank> ranks = new ArrayList<>(5);
        addRanks(key >> RANKS & RANK_BITS, ranks);
        addRanks(key & RANK_BITS, ranks);
        return List.copyOf(ranks);
    }

    private static void addRanks(int bits, List<Rank> ranks) {
        for (int rank = RANKS - 1; rank >= 0; rank--) {
            if ((bits & 1 << rank) != 0) {
                ranks.add(Rank.values()[rank]);
            }
        }
    }

    /** The class among all 7462 hands that differ: 1 is a royal flush, 7462 is seven-five high. */
    public int strength() {
        return Strengths.of(key);
    }

    @Override
    public int compareTo(HandRank other) {
        return Integer.compare(key, other.key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HandRank rank && rank.key == key;
    }

    @Override
    public int hashCode() {
        return key;
    }

    @Override
    public String toString() {
        return category() + " " + ranks();
    }
}
