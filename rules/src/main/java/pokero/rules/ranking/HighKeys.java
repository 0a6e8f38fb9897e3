package pokero.rules.ranking;

import java.util.ArrayList;
import java.util.List;

import pokero.rules.cards.Rank;

/**
 * The keys of high hands: the category, then a bit for each rank that decides first (the pairs, the trips, the top of
 * a straight), then a bit for each rank that decides after those.
 */
final class HighKeys implements Keys {

    private static final int ACE = 1 << RANKS - 1;

    private final Rank lowest;
    private final HandCategory[] order = HandCategory.values();
    private final int wheel;

    /** @param lesser the weaker one of flush and full house */
    HighKeys(Rank lowest, HandCategory lesser, HandCategory better) {
        this.lowest = lowest;
        order[HandCategory.FLUSH.ordinal()] = lesser;
        order[HandCategory.FULL_HOUSE.ordinal()] = better;
        wheel = ACE | 0b1111 << lowest.ordinal();
    }

    @Override
    public Rank lowest() {
        return lowest;
    }

    @Override
    public HandRank rank(int key, int place) {
        List<Rank> ranks = new ArrayList<>(Keys.ranks(key >> RANKS & ALL_RANKS));
        ranks.addAll(Keys.ranks(key & ALL_RANKS));
        return new HandRank(order[key >> 2 * RANKS], ranks, place);
    }

    /** Up to seven cards with a flush hold neither four of a kind nor a full house. */
    @Override
    public int of(RankSets cards) {
        int flush = cards.flush();
        return flush == 0 ? withoutFlush(cards) : flush(flush);
    }

    private int flush(int flush) {
        int top = straight(flush);
        return top == 0
                ? key(HandCategory.FLUSH, 0, highest(flush, 5))
                : key(HandCategory.STRAIGHT_FLUSH, top, 0);
    }

    private int withoutFlush(RankSets cards) {
        int any = cards.any();
        int quads = cards.quads();
        int trips = cards.trips();
        int pairs = cards.pairs();
        if (quads != 0) {
            return key(HandCategory.FOUR_OF_A_KIND, quads, 1, any, 1);
        }
        if (trips != 0 && (pairs != 0 || Integer.bitCount(trips) == 2)) {
            return key(HandCategory.FULL_HOUSE, trips, 1, trips | pairs, 1);
        }
        int top = straight(any);
        if (top != 0) {
            return key(HandCategory.STRAIGHT, top, 0);
        }
        if (trips != 0) {
            return key(HandCategory.THREE_OF_A_KIND, trips, 1, any, 2);
        }
        return switch (Integer.bitCount(pairs)) {
            case 0 -> key(HandCategory.HIGH_CARD, 0, highest(any, 5));
            case 1 -> key(HandCategory.PAIR, pairs, 1, any, 3);
            default -> key(HandCategory.TWO_PAIR, pairs, 2, any, 1);
        };
    }

    /** The top of the highest straight, 0 without one. The ace also plays below the lowest rank of the deck. */
    private int straight(int ranks) {
        int inARow = ranks & ranks << 1 & ranks << 2 & ranks << 3 & ranks << 4;
        if (inARow != 0) {
            return Integer.highestOneBit(inARow);
        }
        return (ranks & wheel) == wheel ? Integer.highestOneBit(wheel ^ ACE) : 0;
    }

    private int key(HandCategory category, int leading, int leads, int rest, int kickers) {
        int lead = highest(leading, leads);
        return key(category, lead, highest(rest & ~lead, kickers));
    }

    private int key(HandCategory category, int leading, int kickers) {
        int at = order[category.ordinal()].ordinal(); // the order is its own inverse
        return (at << RANKS | leading) << RANKS | kickers;
    }

    private static int highest(int ranks, int count) {
        int left = ranks;
        for (int surplus = Integer.bitCount(ranks) - count; surplus > 0; surplus--) {
            left &= left - 1;
        }
        return left;
    }
}
