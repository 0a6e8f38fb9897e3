package pokero.rules.ranking;

import java.util.List;

import pokero.rules.cards.Rank;

/**
 * How good five cards are: higher is better, equal ranks split the pot. There is one of each for all hands that are
 * equal; only ranks of the same {@link Ranking} can be compared.
 */
public final class HandRank implements Comparable<HandRank> {

    private final HandCategory category;
    private final List<Rank> ranks;
    private final int place;

    HandRank(HandCategory category, List<Rank> ranks, int place) {
        this.category = category;
        this.ranks = List.copyOf(ranks);
        this.place = place;
    }

    public HandCategory category() {
        return category;
    }

    /**
     * The ranks that decide, in order: two pair queens and jacks with an ace is Q, J, A; a straight is its top; a low
     * hand is its five, highest first and the ace last.
     */
    public List<Rank> ranks() {
        return ranks;
    }

    /**
     * The place among all hands that differ, 1 for the best: up to 7462 for high hands, 1404 in the short deck, 56 for
     * low hands.
     */
    public int place() {
        return place;
    }

    @Override
    public int compareTo(HandRank other) {
        return Integer.compare(other.place, place);
    }

    @Override
    public String toString() {
        return category + " " + ranks;
    }
}
