package pokero.rules.variant;

import java.util.List;

/** A street as a game describes it: what is dealt, then who acts first and how large the bets are. */
public record StreetPlan(Street street, List<Deal> deals, Opener opener, BetSize betSize) {

    public StreetPlan {
        deals = List.copyOf(deals);
    }

    /** A street on which the first player left of the button, or of the blinds, acts first. */
    public StreetPlan(Street street, List<Deal> deals, BetSize betSize) {
        this(street, deals, Opener.BY_POSITION, betSize);
    }

    /** The cards that this street adds for each player, or to the board; in a draw those that a player may change. */
    public int cards(Deal.To to) {
        int cards = 0;
        for (Deal deal : deals) {
            cards += deal.to() == to ? deal.cards() : 0;
        }
        return cards;
    }

    /** Whether no player gets a card on it. */
    public boolean isForTheBoardAlone() {
        return deals.stream().allMatch(deal -> deal.to() == Deal.To.BOARD);
    }
}
