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
    private final int[] ranks = new int[Spot.BOARD];
    private final int[] counts = new int[Spot.BOARD];
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
        boards.chooseRanks(0, 0, Spot.BOARD - boards.known, 1);
    }

    /** How many cards of the suit must come at least until somebody has a flush. */
    private static int missing(int suit, Spot spot) {
        int hole = spot.hands().stream().mapToInt(hand -> ofSuit(suit, hand)).max().orElseThrow();
        return Math.max(3, 5 - hole) - ofSuit(suit, spot.board());
    }

    private static int ofSuit(int suit, List<Card> cards) {
        return (int) cards.stream().filter(card -> card.index() % SUITS == suit).count();
    }

    /**
     * Goes through all ranks that the missing cards may have.
     *
     * @param chosen how many different ranks there are already
     * @param boards how many boards have the cards that were chosen so far
     */
    private void chooseRanks(int from, int chosen, int missing, long boards) {
        if (missing == 0) {
            chooseSuits(chosen, boards);
            return;
        }
        for (int rank = from; rank < RANKS; rank++) {
            ranks[chosen] = rank;
            for (int count = Math.min(missing, left[rank]); count > 0; count--) {
                counts[chosen] = count;
                chooseRanks(rank + 1, chosen + 1, missing - count, boards * choose(left[rank], count));
            }
        }
    }

    /** The boards of these ranks: those that can make a flush, suit by suit, and the rest of them. */
    private void chooseSuits(int chosen, long boards) {
        long rest = boards;
        for (int suit = 0; suit < SUITS; suit++) {
            rest -= suited(suit, chosen, known, flush[suit], 1);
        }
        if (rest > 0) {
            int at = known;
            for (int place = 0; place < chosen; place++) {
                at = fill(at, ranks[place], counts[place]);
            }
            tally.add(board, rest);
        }
    }

    /**
     * Goes through the chosen ranks: the suit's card of each is on the board or not, the other cards of the rank are of
     * other suits.
     *
     * @param places how many of the ranks are still to be gone through
     * @param missing how many cards of the suit a flush still needs
     * @param times how many boards are alike so far
     * @return how many boards that were
     */
    private long suited(int suit, int places, int at, int missing, long times) {
        if (missing > places || times == 0) {
            return 0;
        }
        if (places == 0) {
            tally.add(board, times);
            return times;
        }
        int rank = ranks[places - 1];
        int count = counts[places - 1];
        int card = rank * SUITS + suit;
        int others = left[rank] - (isLeft[card] ? 1 : 0);
        long boards = suited(suit, places - 1, fill(at, rank, count), missing, times * choose(others, count));
        if (isLeft[card]) {
            board[at] = card;
            boards += suited(suit, places - 1, fill(at + 1, rank, count - 1), missing - 1,
                    times * choose(others, count - 1));
        }
        return boards;
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
