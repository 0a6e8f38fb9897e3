package pokero.rules.ranking;

import java.util.stream.Stream;

import pokero.rules.cards.Rank;

/** Every five cards that differ in their ranks, and once more in one suit where they can be. */
final class FiveCards {

    private static final int SUITS = 4;

    private FiveCards() {
    }

    /** @param lowest the lowest rank in the deck */
    static Stream<RankSets> from(Rank lowest) {
        Stream.Builder<RankSets> hands = Stream.builder();
        add(hands, new int[SUITS], lowest.ordinal(), 0);
        suited(lowest.ordinal(), hands);
        return hands.build();
    }

    /** Neighbouring cards get different suits, so that equal ranks are different cards and no five are a flush. */
    private static void add(Stream.Builder<RankSets> hands, int[] suits, int lowest, int cards) {
        if (cards == 5) {
            hands.add(new RankSets(suits[0], suits[1], suits[2], suits[3]));
            return;
        }
        for (int rank = lowest; rank < Keys.RANKS; rank++) {
            if ((suits[cards % SUITS] & 1 << rank) == 0) {
                suits[cards % SUITS] |= 1 << rank;
                add(hands, suits, rank, cards + 1);
                suits[cards % SUITS] &= ~(1 << rank);
            }
        }
    }

    private static void suited(int lowest, Stream.Builder<RankSets> hands) {
        for (int ranks = 0; ranks <= Keys.ALL_RANKS; ranks++) {
            if (Integer.bitCount(ranks) == 5 && Integer.numberOfTrailingZeros(ranks) >= lowest) {
                hands.add(new RankSets(ranks, 0, 0, 0));
            }
        }
    }
}
