package pokero.rules.variant;

import java.util.List;

/** A street as a game describes it: what is dealt, then how large its bets are. */
public record StreetPlan(Street street, List<Deal> deals, BetSize betSize) {

    public StreetPlan {
        deals = List.copyOf(deals);
    }

    /** The cards that this street adds for each player, or to the board. */
    public int cards(Deal.To to) {
        return deals.stream().filter(deal -> deal.to() == to).mapToInt(Deal::cards).sum();
    }
}
