package pokero.rules.ranking;

import java.util.ArrayList;
import java.util.List;

import pokero.rules.cards.Rank;

/** Numbers that compare as the hands do. */
interface Keys {

    int RANKS = 13;
    int ALL_RANKS = (1 << RANKS) - 1;

    /** The lowest rank in the deck. */
    Rank lowest();

    /** The key of the best five of the cards, negative where they make no hand. */
    int of(RankSets cards);

    /** What a key stands for. */
    HandRank rank(int key, int place);

    /** The ranks of a set, highest first. */
    static List<Rank> ranks(int set) {
        List<Rank> ranks = new ArrayList<>(5);
        for (int rank = RANKS - 1; rank >= 0; rank--) {
            if ((set & 1 << rank) != 0) {
                ranks.add(Rank.values()[rank]);
            }
        }
        return ranks;
    }
}
