package pokero.rules.ranking;

import java.util.List;

import pokero.rules.cards.Card;

/** Cards as four sets of ranks, one for each suit, a bit for each rank: a hand is ranked by combining whole sets. */
record RankSets(int clubs, int diamonds, int hearts, int spades) {

    static RankSets of(List<Card> cards) {
        long sets = 0;
        for (int at = 0; at < cards.size(); at++) {
            int index = cards.get(at).index();
            sets |= 1L << ((index & 3) << 4) + (index >> 2);
        }
        return new RankSets((int) sets & 0x1fff, (int) (sets >> 16) & 0x1fff, (int) (sets >> 32) & 0x1fff,
                (int) (sets >> 48) & 0x1fff);
    }

    /** The ranks of the suit with five cards or more, 0 without one. */
    int flush() {
        return five(clubs) | five(diamonds) | five(hearts) | five(spades);
    }

    private static int five(int suit) {
        return Integer.bitCount(suit) >= 5 ? suit : 0;
    }

    int any() {
        return clubs | diamonds | hearts | spades;
    }

    int quads() {
        return clubs & diamonds & hearts & spades;
    }

    int trips() {
        return odd() & (clubs & diamonds | hearts & spades) & (clubs & hearts | diamonds & spades);
    }

    int pairs() {
        return any() & ~odd() & ~quads();
    }

    private int odd() {
        return clubs ^ diamonds ^ hearts ^ spades;
    }
}
