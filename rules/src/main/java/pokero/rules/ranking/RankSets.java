package pokero.rules.ranking;

import java.util.List;

import pokero.rules.cards.Card;

/** Cards as four sets of ranks, one for each suit, a bit for each rank: a hand is ranked by combining whole sets. */
record RankSets(int clubs, int diamonds, int hearts, int spades) {

    static RankSets of(List<Card> cards) {
        if (cards.size() < 5 || cards.size() > 7) {
            throw new IllegalArgumentException("five to seven cards make a hand, not " + cards.size());
        }
        long sets = 0;
        for (int at = 0; at < cards.size(); at++) {
            int index = cards.get(at).index();
            sets |= 1L << ((index & 3) << 4) + (index >> 2);
        }
        return new RankSets((int) sets & 0x1fff, (int) (sets >> 16) & 0x1fff, (int) (sets >> 32) & 0x1fff,
                (int) (sets >> 48) & 0x1fff);
    }

    /** The key of the best five cards. Up to seven cards with a flush hold neither four of a kind nor a full house. */
    int key() {
        int flush = flush();
        return flush == 0 ? keyWithoutFlush() : flushKey(flush);
    }

    /** The ranks of the suit with five cards or more, 0 without one. */
    private int flush() {
        return five(clubs) | five(diamonds) | five(hearts) | five(spades);
    }

    private static int five(int suit) {
        return Integer.bitCount(suit) >= 5 ? suit : 0;
    }

    private static int flushKey(int flush) {
        int top = Straights.top(flush);
        return top == 0
                ? HandRank.key(HandCategory.FLUSH, 0, highest(flush, 5))
                : HandRank.key(HandCategory.STRAIGHT_FLUSH, top, 0);
    }

    private int keyWithoutFlush() {
        int any = clubs | diamonds | hearts | spades;
        int odd = clubs ^ diamonds ^ hearts ^ spades;
        int four = clubs & diamonds & hearts & spades;
        int three = odd & (clubs & diamonds | hearts & spades) & (clubs & hearts | diamonds & spades);
        int two = any & ~odd & ~four;
        if (four != 0) {
            return key(HandCategory.FOUR_OF_A_KIND, four, 1, any, 1);
        }
        if (three != 0 && (two != 0 || Integer.bitCount(three) == 2)) {
            return key(HandCategory.FULL_HOUSE, three, 1, three | two, 1);
        }
        int top = Straights.top(any);
        if (top != 0) {
            return HandRank.key(HandCategory.STRAIGHT, top, 0);
        }
        if (three != 0) {
            return key(HandCategory.THREE_OF_A_KIND, three, 1, any, 2);
        }
        return switch (Integer.bitCount(two)) {
            case 0 -> HandRank.key(HandCategory.HIGH_CARD, 0, highest(any, 5));
            case 1 -> key(HandCategory.PAIR, two, 1, any, 3);
            default -> key(HandCategory.TWO_PAIR, two, 2, any, 1);
        };
    }

    private static int key(HandCategory category, int leading, int leads, int rest, int kickers) {
        int lead = highest(leading, leads);
        return HandRank.key(category, lead, highest(rest & ~lead, kickers));
    }

    private static int highest(int ranks, int count) {
        int left = ranks;
        for (int surplus = Integer.bitCount(ranks) - count; surplus > 0; surplus--) {
            left &= left - 1;
        }
        return left;
    }
}
