package pokero.web.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import pokero.ejb.table.SeatView;
import pokero.ejb.table.TableView;
import pokero.rules.cards.Card;
import pokero.web.table.CardFace.Mark;

/**
 * Which cards won, so that they stand out.
 *
 * @param best the cards that play in the hands of those who won with shown cards; none without a showdown
 */
record Showdown(Set<Card> best) {

    static Showdown of(TableView view) {
        Set<Card> best = new HashSet<>();
        for (SeatView seat : view.seats()) {
            if (seat.won() > 0) {
                seat.shown().ifPresent(shown -> best.addAll(shown.five()));
            }
        }
        return new Showdown(best);
    }

    boolean happened() {
        return !best.isEmpty();
    }

    /** @param winner whether the cards lie before somebody who won, or on the board */
    Mark mark(Card card, boolean winner) {
        if (!happened()) {
            return Mark.PLAIN;
        }
        return winner && best.contains(card) ? Mark.BEST : Mark.UNUSED;
    }

    List<CardFace> faces(List<Card> cards, boolean winner) {
        return cards.stream().map(card -> CardFace.of(card, mark(card, winner))).toList();
    }
}
