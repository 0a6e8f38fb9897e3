package pokero.rules.history;

import java.util.ArrayList;
import java.util.List;

import pokero.rules.cards.Card;
import pokero.rules.ranking.HandRank;
import pokero.rules.ranking.Ranking;

/**
 * Stands in for cards that nobody ever saw. Who hid his cards did not win with them, so each player gets the two that
 * are worth least with the board.
 */
final class HiddenCards {

    private static final int FULL_BOARD = 5;

    private final List<Card> left;
    private final List<Card> board;

    /** @param left the cards that the hand does not name */
    HiddenCards(List<Card> left, List<Card> board) {
        this.left = new ArrayList<>(left);
        this.board = board;
    }

    List<Card> next(PhhCards cards) {
        boolean pair = cards.hidden() == 2 && board.size() == FULL_BOARD;
        List<Card> next = pair ? weakestPair() : List.copyOf(left.subList(0, cards.hidden()));
        left.removeAll(next);
        return next;
    }

    private List<Card> weakestPair() {
        List<Card> weakest = left.subList(0, 2);
        for (int first = 0; first < left.size(); first++) {
            for (int second = first + 1; second < left.size(); second++) {
                List<Card> pair = List.of(left.get(first), left.get(second));
                weakest = rank(pair).compareTo(rank(weakest)) < 0 ? pair : weakest;
            }
        }
        return List.copyOf(weakest);
    }

    private HandRank rank(List<Card> pair) {
        return Ranking.HIGH.rank(pair, board).orElseThrow();
    }
}
