package pokero.rules.hand;

import java.util.ArrayList;
import java.util.List;

import pokero.rules.cards.Card;
import pokero.rules.ranking.Ranking;

/** What the hands of all who are still in are worth, on each board and for each half of the pots. */
final class Ranks {

    private static final int NO_HAND = 0;

    private final Circle circle;
    private final int halves;
    private final int[][] contests;

    private Ranks(Circle circle, int boards, int halves) {
        this.circle = circle;
        this.halves = halves;
        contests = new int[boards * halves][circle.size()];
    }

    static Ranks of(Hand hand) {
        List<Ranking> split = hand.variant().split();
        Ranks ranks = new Ranks(hand.circle(), hand.boards().count(), split.size());
        for (int board = 1; board <= hand.boards().count(); board++) {
            for (int half = 0; half < split.size(); half++) {
                ranks.fill(ranks.contest(board, half), split.get(half), hand.boards().number(board));
            }
        }
        return ranks;
    }

    private void fill(int[] contest, Ranking ranking, List<Card> board) {
        for (int place = 0; place < contest.length; place++) {
            HandSeat seat = circle.at(place);
            contest[place] = seat.folded() ? NO_HAND : ranking.value(seat.hole(), board);
        }
    }

    private int[] contest(int board, int half) {
        return contests[(board - 1) * halves + half];
    }

    /** Whether none of the rivals beats the seat, on one of the boards for one of the halves. */
    boolean mayWin(int seat, List<Integer> rivals) {
        for (int[] contest : contests) {
            if (contest[circle.placeOf(seat)] != NO_HAND && isUnbeaten(contest, seat, rivals)) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnbeaten(int[] contest, int seat, List<Integer> rivals) {
        int own = contest[circle.placeOf(seat)];
        for (int rival : rivals) {
            if (contest[circle.placeOf(rival)] > own) {
                return false;
            }
        }
        return true;
    }

    /**
     * The best of the contenders, from the left of the button; nobody where no low hand qualifies.
     *
     * @param board 1 or 2
     * @param half 0 for the high half, 1 for the low one
     */
    List<Integer> best(int board, int half, List<Integer> contenders) {
        int[] contest = contest(board, half);
        List<Integer> best = new ArrayList<>(contenders.size());
        for (int place = 0; place < contest.length; place++) {
            int seat = circle.at(place).seat();
            if (contest[place] != NO_HAND && contenders.contains(seat) && isUnbeaten(contest, seat, contenders)) {
                best.add(seat);
            }
        }
        return best;
    }
}
