package pokero.rules.equity;

import java.util.List;
import java.util.stream.IntStream;

import pokero.rules.cards.Card;
import pokero.rules.equity.Chances.Chance;
import pokero.rules.ranking.Ranking;

/** Counts who wins on one board after the other. */
final class Tally {

    /** A half pot in the smallest unit: it can be shared by any number of hands up to ten. */
    private static final int HALF = 2520;
    private static final int POT = 2 * HALF;

    private final Ranking[] split;
    private final int[][] hands;
    private final int[] values;
    private final int[] shares;
    private final long[] wins;
    private final long[] ties;
    private final long[] won;
    private long boards;

    Tally(Spot spot) {
        split = spot.split().toArray(Ranking[]::new);
        hands = spot.hands().stream().map(Tally::indexes).toArray(int[][]::new);
        values = new int[hands.length];
        shares = new int[hands.length];
        wins = new long[hands.length];
        ties = new long[hands.length];
        won = new long[hands.length];
    }

    static int[] indexes(List<Card> cards) {
        return cards.stream().mapToInt(Card::index).toArray();
    }

    /** @param times how many boards are like this one */
    void add(int[] board, long times) {
        shareOut(board);
        for (int hand = 0; hand < hands.length; hand++) {
            int share = shares[hand];
            won[hand] += times * share;
            if (share == POT) {
                wins[hand] += times;
            } else if (share > 0) {
                ties[hand] += times;
            }
            shares[hand] = 0;
        }
        boards += times;
    }

    /** Where no low hand qualifies the high hand takes it all. */
    private void shareOut(int[] board) {
        int left = POT;
        for (int half = split.length - 1; half > 0; half--) {
            left -= award(split[half], board, HALF);
        }
        award(split[0], board, left);
    }

    /** @return the amount, or 0 where nobody has such a hand */
    private int award(Ranking ranking, int[] board, int amount) {
        int best = 0;
        int winners = 0;
        for (int hand = 0; hand < hands.length; hand++) {
            int value = ranking.value(hands[hand], board);
            values[hand] = value;
            winners = value > best ? 1 : value == best ? winners + 1 : winners;
            best = Math.max(best, value);
        }
        if (best == 0) {
            return 0;
        }
        for (int hand = 0; hand < hands.length; hand++) {
            shares[hand] += values[hand] == best ? amount / winners : 0;
        }
        return amount;
    }

    Chances chances() {
        List<Chance> chances = IntStream.range(0, hands.length)
                .mapToObj(hand -> new Chance(part(wins[hand], 1), part(ties[hand], 1), part(won[hand], POT)))
                .toList();
        return new Chances(chances, boards);
    }

    private double part(long count, int unit) {
        return (double) count / unit / boards;
    }
}
