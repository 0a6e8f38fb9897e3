package pokero.rules.variant;

import java.util.List;

import pokero.rules.betting.BettingStructure;
import pokero.rules.cards.Pack;
import pokero.rules.ranking.Ranking;

/** Games that are not played here, described as those are: the dealer must follow any description. */
public final class DescribedGames {

    public static final Variant FIVE_CARD_DRAW = game("No-limit five-card draw", BettingStructure.NO_LIMIT,
            new StreetPlan(Street.BEFORE_THE_DRAW, List.of(Deal.hole(5)), BetSize.SMALL),
            new StreetPlan(Street.FIRST_DRAW, List.of(Deal.draw(5)), BetSize.SMALL));

    public static final Variant TRIPLE_DRAW = game("Fixed-limit triple draw", BettingStructure.FIXED_LIMIT,
            new StreetPlan(Street.BEFORE_THE_DRAW, List.of(Deal.hole(5)), BetSize.SMALL),
            new StreetPlan(Street.FIRST_DRAW, List.of(Deal.draw(5)), BetSize.SMALL),
            new StreetPlan(Street.SECOND_DRAW, List.of(Deal.draw(5)), BetSize.BIG),
            new StreetPlan(Street.THIRD_DRAW, List.of(Deal.draw(5)), BetSize.BIG));

    public static final Variant SEVEN_CARD_STUD = stud("Seven-card stud", Opener.LOW_CARD, Opener.HIGH_HAND);

    public static final Variant RAZZ_ORDER = stud("Stud in the order of razz", Opener.HIGH_CARD, Opener.LOW_HAND);

    public static final Variant NO_LIMIT_FIVE_CARD_STUD = game("No-limit five-card stud", BettingStructure.NO_LIMIT,
            new StreetPlan(Street.SECOND_STREET, List.of(Deal.hole(1), Deal.up(1)), Opener.LOW_CARD, BetSize.SMALL),
            new StreetPlan(Street.THIRD_STREET, List.of(Deal.up(1)), Opener.HIGH_HAND, BetSize.SMALL),
            new StreetPlan(Street.FOURTH_STREET, List.of(Deal.up(1)), Opener.HIGH_HAND, BetSize.BIG),
            new StreetPlan(Street.FIFTH_STREET, List.of(Deal.up(1)), Opener.HIGH_HAND, BetSize.BIG));

    /** Everything at once: down, up, a draw, a board after it, and more cards on the last street. */
    public static final Variant MIXED = game("A game that nobody plays", BettingStructure.POT_LIMIT,
            new StreetPlan(Street.PREFLOP, List.of(Deal.hole(2), Deal.up(1)), BetSize.SMALL),
            new StreetPlan(Street.FLOP, List.of(Deal.draw(2), Deal.board(2)), Opener.HIGH_HAND, BetSize.SMALL),
            new StreetPlan(Street.TURN, List.of(Deal.up(1), Deal.draw(1)), Opener.LOW_HAND, BetSize.BIG),
            new StreetPlan(Street.RIVER, List.of(Deal.hole(1)), BetSize.BIG));

    private DescribedGames() {
    }

    public static List<Variant> all() {
        return List.of(FIVE_CARD_DRAW, TRIPLE_DRAW, SEVEN_CARD_STUD, RAZZ_ORDER, NO_LIMIT_FIVE_CARD_STUD, MIXED);
    }

    private static Variant stud(String name, Opener first, Opener later) {
        return game(name, BettingStructure.FIXED_LIMIT,
                new StreetPlan(Street.THIRD_STREET, List.of(Deal.hole(2), Deal.up(1)), first, BetSize.SMALL),
                new StreetPlan(Street.FOURTH_STREET, List.of(Deal.up(1)), later, BetSize.SMALL),
                new StreetPlan(Street.FIFTH_STREET, List.of(Deal.up(1)), later, BetSize.BIG),
                new StreetPlan(Street.SIXTH_STREET, List.of(Deal.up(1)), later, BetSize.BIG),
                new StreetPlan(Street.SEVENTH_STREET, List.of(Deal.hole(1)), later, BetSize.BIG));
    }

    private static Variant game(String name, BettingStructure structure, StreetPlan... streets) {
        return new Variant(name, name, structure, Pack.FULL, List.of(streets), List.of(Ranking.HIGH));
    }
}
