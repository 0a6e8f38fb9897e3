package pokero.rules.equity;

import java.util.List;
import java.util.random.RandomGenerator;

import pokero.rules.cards.Card;

/** The share of the pot that hands win on average. */
public final class Equity {

    private Equity() {
    }

    /** From every board that can still come. */
    public static Chances exact(Spot spot) {
        Tally tally = new Tally(spot);
        Boards.count(spot, tally);
        return tally.chances();
    }

    /**
     * From boards drawn at random: about half of one by the root of their number off.
     *
     * @param samples how many boards to draw, 1 or more
     */
    public static Chances sampled(Spot spot, long samples, RandomGenerator random) {
        Tally tally = new Tally(spot);
        List<Card> left = spot.left();
        int[] cards = Tally.indexes(left);
        int[] board = new int[Spot.BOARD];
        int known = spot.board().size();
        System.arraycopy(Tally.indexes(spot.board()), 0, board, 0, known);
        for (long sample = 0; sample < samples; sample++) {
            for (int at = known; at < board.length; at++) {
                board[at] = draw(cards, at - known, random);
            }
            tally.add(board, 1);
        }
        return tally.chances();
    }

    /** Brings one of the cards that were not drawn yet to the front. */
    private static int draw(int[] cards, int drawn, RandomGenerator random) {
        int at = random.nextInt(drawn, cards.length);
        int card = cards[at];
        cards[at] = cards[drawn];
        cards[drawn] = card;
        return card;
    }
}
