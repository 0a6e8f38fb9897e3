package pokero.rules.ranking;

import java.util.ArrayList;
import java.util.List;

import pokero.rules.cards.Rank;

/**
 * The keys of low hands, eight or better: five different ranks up to eight, the ace below the deuce, straights and
 * flushes do not count. The lower the highest rank the better, then the next.
 */
final class LowKeys implements Keys {

    private static final int QUALIFYING = 0xff;

    @Override
    public Rank lowest() {
        return Rank.TWO;
    }

    @Override
    public int of(RankSets cards) {
        int any = cards.any();
        int left = (any << 1 | any >> RANKS - 1) & QUALIFYING; // ace first
        if (Integer.bitCount(left) < 5) {
            return -1;
        }
        while (Integer.bitCount(left) > 5) {
            left ^= Integer.highestOneBit(left);
        }
        return left ^ QUALIFYING;
    }

    @Override
    public HandRank rank(int key, int place) {
        int aceFirst = key ^ QUALIFYING;
        List<Rank> ranks = new ArrayList<>(Keys.ranks(aceFirst >> 1));
        if ((aceFirst & 1) != 0) {
            ranks.add(Rank.ACE);
        }
        return new HandRank(HandCategory.LOW, ranks, place);
    }
}
