package pokero.rules.equity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import pokero.rules.cards.Card;
import pokero.rules.cards.Pack;
import pokero.rules.ranking.Ranking;

/**
 * Hands against each other in the middle of a deal, all bets made.
 *
 * @param split one ranking when the best hand takes the pot, two when the best of each take half
 * @param hands each player's hole cards, 2 to 10 players with equally many
 * @param board the shared cards that lie already: none, three, four or five
 * @param dead cards that are known to be out of play
 */
public record Spot(Pack pack, List<Ranking> split, List<List<Card>> hands, List<Card> board, List<Card> dead) {

    static final int BOARD = 5;

    /** @throws IllegalArgumentException when it cannot be, with the reason */
    public Spot {
        split = List.copyOf(split);
        hands = hands.stream().map(List::copyOf).toList();
        board = List.copyOf(board);
        dead = List.copyOf(dead);
        if (hands.size() < 2 || hands.size() > 10) {
            throw new IllegalArgumentException("2 to 10 hands can be compared, not " + hands.size());
        }
        if (!List.of(0, 3, 4, BOARD).contains(board.size())) {
            throw new IllegalArgumentException("a board has none, three, four or five cards, not " + board.size());
        }
        check(pack, hands, board, dead);
    }

    private static void check(Pack pack, List<List<Card>> hands, List<Card> board, List<Card> dead) {
        List<Card> named = new ArrayList<>(board);
        hands.forEach(named::addAll);
        named.addAll(dead);
        Set<Card> different = new HashSet<>();
        for (Card card : named) {
            if (!pack.cards().contains(card)) {
                throw new IllegalArgumentException("the short deck has no " + card);
            }
            if (!different.add(card)) {
                throw new IllegalArgumentException(card + " is there twice");
            }
        }
        if (pack.size() - named.size() < BOARD - board.size()) {
            throw new IllegalArgumentException("too few cards are left for the board");
        }
    }

    /** The cards that can still come. */
    List<Card> left() {
        List<Card> left = new ArrayList<>(pack.cards());
        left.removeAll(board);
        left.removeAll(dead);
        hands.forEach(left::removeAll);
        return left;
    }
}
