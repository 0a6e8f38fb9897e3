package pokero.rules.variant;

import static pokero.rules.betting.BettingStructure.FIXED_LIMIT;
import static pokero.rules.betting.BettingStructure.NO_LIMIT;
import static pokero.rules.betting.BettingStructure.POT_LIMIT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import pokero.rules.cards.Pack;
import pokero.rules.ranking.Ranking;

/** The games that are played here. */
public final class Variants {

    public static final Variant NO_LIMIT_HOLDEM = new Variant("NT", "No-limit hold'em", NO_LIMIT, Pack.FULL,
            withBoard(2), List.of(Ranking.HIGH));

    public static final Variant SHORT_DECK = new Variant("NS", "Short-deck hold'em", NO_LIMIT, Pack.SHORT,
            withBoard(2), List.of(Ranking.SHORT_DECK));

    public static final Variant FIXED_LIMIT_HOLDEM = new Variant("FT", "Fixed-limit hold'em", FIXED_LIMIT, Pack.FULL,
            withBoard(2), List.of(Ranking.HIGH));

    public static final Variant POT_LIMIT_OMAHA = new Variant("PO", "Pot-limit Omaha", POT_LIMIT, Pack.FULL,
            withBoard(4), List.of(Ranking.OMAHA));

    public static final Variant FIVE_CARD_OMAHA = new Variant("PO5", "Five-card pot-limit Omaha", POT_LIMIT, Pack.FULL,
            withBoard(5), List.of(Ranking.OMAHA));

    public static final Variant OMAHA_HIGH_LOW = new Variant("PO/8", "Pot-limit Omaha high-low", POT_LIMIT, Pack.FULL,
            withBoard(4), List.of(Ranking.OMAHA, Ranking.OMAHA_LOW));

    public static final Variant FIXED_LIMIT_OMAHA_HIGH_LOW = new Variant("FO/8", "Fixed-limit Omaha high-low",
            FIXED_LIMIT, Pack.FULL, withBoard(4), List.of(Ranking.OMAHA, Ranking.OMAHA_LOW));

    private static final List<Variant> ALL = List.of(NO_LIMIT_HOLDEM, SHORT_DECK, FIXED_LIMIT_HOLDEM, POT_LIMIT_OMAHA,
            FIVE_CARD_OMAHA, OMAHA_HIGH_LOW, FIXED_LIMIT_OMAHA_HIGH_LOW);

    private static final Map<String, Variant> BY_CODE = ALL.stream()
            .collect(Collectors.toMap(Variant::code, Function.identity()));

    private Variants() {
    }

    public static List<Variant> all() {
        return ALL;
    }

    /** Empty for a game that is not played here. */
    public static Optional<Variant> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** Hole cards, then a board of three, one and one. */
    private static List<StreetPlan> withBoard(int holeCards) {
        return List.of(new StreetPlan(Street.PREFLOP, List.of(Deal.hole(holeCards)), BetSize.SMALL),
                new StreetPlan(Street.FLOP, List.of(Deal.board(3)), BetSize.SMALL),
                new StreetPlan(Street.TURN, List.of(Deal.board(1)), BetSize.BIG),
                new StreetPlan(Street.RIVER, List.of(Deal.board(1)), BetSize.BIG));
    }
}
