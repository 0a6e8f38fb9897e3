package pokero.rules.equity;

import java.util.List;

import pokero.rules.cards.Card;
import pokero.rules.ranking.Ranking;

/**
 * All boards that can still come, of equal ones only one. Boards are equal when they have the same ranks and make no
 * flush for anybody, or when the same cards of one suit can make a flush and the others have the same ranks: a few ten
 * thousand instead of two million.
 */
final class Boards {

    private static final int RANKS = 13;
    private static final int SUITS = 4;

    private final Tally tally;
    private final int[] board = new int[Spot.BOARD];
    private final int known;
    private final int[] counts = new int[RANKS];
    private final int[] left = new int[RANKS];
    private final boolean[] isLeft = new boolean[RANKS * SUITS];
    private final int[] flush = new int[SUITS];

    private Boards(Spot spot, Tally tally) {
        this.tally = tally;
        known = spot.board().size();
        for (int at = 0; at < known; at++) {
            board[at] = spot.board().get(at).index();
        }
        for (Card card : spot.left()) {
            left[card.index() / SUITS]++;
            isLeft[card.index()] = true;
        }
        for (int suit = 0; suit < SUITS; suit++) {
            flush[suit] = missing(suit, spot);
        }
    }

    /** Counts every board once. */
    static void count(Spot spot, Tally tally) {
        Boards boards = new Boards(spot, tally);
        boards.chooseRanks(0, Spot.BOARD - boards.known);
    }

    /** How many cards of the suit must come at least until somebody has a flush. */
    private static int missing(int suit, Spot spot) {
        int hole = spot.hands().stream().mapToInt(hand -> ofSuit(suit, hand)).max().orElseThrow();
        return Math.max(3, 5 - hole) - ofSuit(suit, spot.board());
    }

    private static int ofSuit(int suit, List<Card> cards) {
        return (int) cards.stream().filter(card -> card.index() % SUITS == suit).count();
    }

    private void chooseRanks(int rank, int missing) {
        if (missing == 0) {
            chooseSuits();
        } else if (rank < RANKS) {
            for (int count = Math.min(missing, left[rank]); count >= 0; count--) {
                counts[rank] = count;
                chooseRanks(rank + 1, missing - count);
            }
            counts[rank] = 0;
        }
    }

    /** The boards of these ranks: those that can make a flush, suit by suit, and the rest of them. */
    private void chooseSuits() {
        long rest = 1;
        for (int rank = 0; rank < RANKS; rank++) {
            rest *= choose(left[rank], counts[rank]);
        }
        for (int suit = 0; suit < SUITS; suit++) {
            if (flush[suit] <= Spot.BOARD - known) {
                rest -= suited(suit, 0, known, 0, 1);
            }
        }
        if (rest > 0) {
            int at = known;
            for (int rank = 0; rank < RANKS; rank++) {
                at = fill(at, rank, counts[rank]);
            }
            tally.add(board, rest);
        }
    }

    /**
     * Goes through the ranks: the suit's card of each is on the board or not, the other cards of the rank are of other
     * suits.
     *
     * @return how many boards that were
     */
    private long suited(int suit, int rank, int at, int cards, long times) {
        if (times == 0) {
            return 0;
        }
        if (at == Spot.BOARD) {
            if (cards < flush[suit]) {
                return 0;
            }
            tally.add(board, times);
            return times;
        }
        int card = rank * SUITS + suit;
        int count = counts[rank];
        int others = left[rank] - (isLeft[card] ? 1 : 0);
        long boards = 0;
        if (isLeft[card] && count > 0) {
            board[at] = card;
            boards = suited(suit, rank + 1, fill(at + 1, rank, count - 1), cards + 1,
                    times * choose(others, count - 1));
        }
        return boards + suited(suit, rank + 1, fill(at, rank, count), cards, times * choose(others, count));
    }

    /** Puts cards of other suits there. @return where the next goes */
    private int fill(int at, int rank, int count) {
        for (int more = 0; more < count; more++) {
            board[at + more] = Ranking.suitless(rank);
        }
        return at + count;
    }

    private static long choose(int from, int count) {
        return switch (count) {
            case 0 -> 1;
            case 1 -> from;
            case 2 -> from * (from - 1) / 2;
            case 3 -> from * (from - 1) * (from - 2) / 6;
            default -> from / 4; // of four cards all four
        };
    }
}
