package pokero.rules.history.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import pokero.rules.cards.Card;
import pokero.rules.ranking.HandRank;
import pokero.rules.variant.Variant;

/**
 * Stands in for cards that nobody ever saw. They must not win anything: who hides all his cards is left out of the
 * showdown, and who hides the last one gets that which is worth least.
 */
final class HiddenCards {

    private final List<Card> left;
    private final List<Card> board;

    /** @param left the cards that the hand does not name; those that are used are taken out */
    HiddenCards(List<Card> left, List<Card> board) {
        this.left = left;
        this.board = board;
    }

    /** All hole cards of a player of whom some are known. */
    List<Card> complete(List<Card> known, Variant variant) {
        List<Card> hole = new ArrayList<>(known);
        while (hole.size() < variant.holeCards()) {
            boolean last = hole.size() == variant.holeCards() - 1 && board.size() == variant.boardCards();
            Card card = last ? weakest(hole, variant) : left.getFirst();
            left.remove(card);
            hole.add(card);
        }
        return hole;
    }

    private Card weakest(List<Card> hole, Variant variant) {
        return left.stream().min(Comparator.comparing(card -> rank(hole, card, variant))).orElseThrow();
    }

    private HandRank rank(List<Card> hole, Card card, Variant variant) {
        List<Card> all = new ArrayList<>(hole);
        all.add(card);
        return variant.split().getFirst().rank(all, board).orElseThrow();
    }
}
