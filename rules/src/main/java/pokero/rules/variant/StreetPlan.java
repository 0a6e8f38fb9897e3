package pokero.rules.variant;

import java.util.List;

/** A street as a game describes it: what is dealt, then how large its bets are. */
public record StreetPlan(Street street, List<Deal> deals, BetSize betSize) {

    public StreetPlan {
        deals = List.copyOf(deals);
    }

    /** The cards that this street adds for each player, or to the board. */
    public int cards(Deal.To to) {
        int cards = 0;
        for (Deal deal : deals) {
            cards += deal.to() == to ? deal.cards() : 0;
        }
        return cards;
    }
}
