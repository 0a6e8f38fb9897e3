package pokero.rules.hand;

import java.util.Comparator;
import java.util.List;

import pokero.rules.cards.Card;
import pokero.rules.cards.Rank;
import pokero.rules.variant.Opener;

/** Compares what players show where that tells who acts first (R31, R32). */
final class UpCards {

    private static final int RANKS = Rank.values().length;
    private static final int SUITS = 4;
    /** As many cards as anybody shows. */
    private static final int MOST = 7;

    private UpCards() {
    }

    /** How much the cards speak for their player to act first, where cards decide it. Only empty hands are equal. */
    static long claim(Opener opener, List<Card> cards) {
        boolean aceLow = opener == Opener.HIGH_CARD || opener == Opener.LOW_HAND;
        return switch (opener) {
            case BY_POSITION -> 0;
            case LOW_CARD -> -cards.stream().mapToInt(card -> height(card, aceLow)).min().orElse(0);
            case HIGH_CARD -> cards.stream().mapToInt(card -> height(card, aceLow)).max().orElse(0);
            case HIGH_HAND -> SUITS * worth(cards, aceLow) + suitOfTheHighest(cards, aceLow);
            case LOW_HAND -> suitOfTheHighest(cards, aceLow) - SUITS * worth(cards, aceLow);
        };
    }

    private static int height(Card card, boolean aceLow) {
        return SUITS * rank(card, aceLow) + card.suit().ordinal();
    }

    private static int rank(Card card, boolean aceLow) {
        return aceLow ? (card.rank().ordinal() + 1) % RANKS : card.rank().ordinal();
    }

    /** What counts first is how many of a rank there are, the most first, and then which ranks they are. */
    private static long worth(List<Card> cards, boolean aceLow) {
        int[] counts = counts(cards, aceLow);
        long shape = 0;
        long ranks = 0;
        int groups = 0;
        for (int count = SUITS; count > 0; count--) {
            for (int rank = RANKS - 1; rank >= 0; rank--) {
                if (counts[rank] == count) {
                    groups++;
                    shape |= (long) count << 3 * (MOST - groups);
                    ranks |= (long) rank << 4 * (MOST - groups);
                }
            }
        }
        return shape << 4 * MOST | ranks;
    }

    /** Of the rank that counts first; no two players have the same card. */
    private static int suitOfTheHighest(List<Card> cards, boolean aceLow) {
        int[] counts = counts(cards, aceLow);
        Comparator<Card> highest = Comparator.<Card>comparingInt(card -> counts[rank(card, aceLow)])
                .thenComparingInt(card -> height(card, aceLow));
        return cards.stream().max(highest).map(card -> card.suit().ordinal()).orElse(0);
    }

    private static int[] counts(List<Card> cards, boolean aceLow) {
        int[] counts = new int[RANKS];
        cards.forEach(card -> counts[rank(card, aceLow)]++);
        return counts;
    }
}
