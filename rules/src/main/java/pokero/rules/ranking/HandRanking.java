package pokero.rules.ranking;

import java.util.List;

import pokero.rules.cards.Card;

/** The ranking of high hands: the best five of five to seven cards. */
public final class HandRanking {

    private HandRanking() {
    }

    /** @throws IllegalArgumentException unless there are five to seven cards */
    public static HandRank rank(List<Card> cards) {
        return new HandRank(RankSets.of(cards).key());
    }

    /**
     * The rank with the five cards that make it, for showing them.
     *
     * @throws IllegalArgumentException unless there are five to seven cards
     */
    public static RankedHand best(List<Card> cards) {
        HandRank rank = rank(cards);
        return new RankedHand(rank, BestFive.of(cards, rank));
    }
}
