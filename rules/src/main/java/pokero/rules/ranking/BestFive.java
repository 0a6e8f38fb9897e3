package pokero.rules.ranking;

import java.util.Comparator;
import java.util.List;

import pokero.rules.cards.Card;
import pokero.rules.cards.Rank;

/** Puts five cards into the order in which they decide. */
final class BestFive {

    private BestFive() {
    }

    static List<Card> inOrder(List<Card> five, HandRank rank) {
        Comparator<Card> order = switch (rank.category()) {
            case STRAIGHT, STRAIGHT_FLUSH -> Comparator.comparingInt(card -> below(rank.ranks().getFirst(), card));
            case HIGH_CARD, PAIR, TWO_PAIR, THREE_OF_A_KIND, FLUSH, FULL_HOUSE, FOUR_OF_A_KIND, LOW ->
                Comparator.comparingInt(card -> rank.ranks().indexOf(card.rank()));
        };
        return five.stream().sorted(order.thenComparing(Comparator.naturalOrder())).toList();
    }

    /** How far a card is below the top of a straight; the ace may be below the lowest. */
    private static int below(Rank top, Card card) {
        return Math.floorMod(top.ordinal() - card.rank().ordinal(), Keys.RANKS);
    }
}
