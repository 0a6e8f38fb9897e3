package pokero.rules.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import pokero.rules.cards.Card;
import pokero.rules.cards.Rank;

/** All hands that differ, weakest first, for each way to say which five cards beat which. */
enum Scale {
    HIGH(new HighKeys(Rank.TWO, HandCategory.FLUSH, HandCategory.FULL_HOUSE)),
    /** In a deck without the cards below six a flush is rarer than a full house. */
    SHORT_DECK(new HighKeys(Rank.SIX, HandCategory.FULL_HOUSE, HandCategory.FLUSH)), LOW(new LowKeys());

    private final Keys keys;
    private final int[] ascending;
    private final HandRank[] ranks;

    Scale(Keys keys) {
        this.keys = keys;
        ascending = FiveCards.from(keys.lowest()).mapToInt(keys::of).filter(key -> key >= 0).sorted().distinct()
                .toArray();
        ranks = new HandRank[ascending.length];
        Arrays.setAll(ranks, at -> keys.rank(ascending[at], ascending.length - at));
    }

    /** The lowest rank in the deck. */
    Rank lowest() {
        return keys.lowest();
    }

    /** The rank of the best five of five to seven cards; empty where they make no such hand, as most do for low. */
    Optional<HandRank> rank(List<Card> cards) {
        int key = keys.of(RankSets.of(cards));
        return key < 0 ? Optional.empty() : Optional.of(ranks[Arrays.binarySearch(ascending, key)]);
    }
}
