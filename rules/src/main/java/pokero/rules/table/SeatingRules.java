package pokero.rules.table;

import pokero.rules.betting.ButtonRule;

/**
 * What a table chooses for the time between its hands where the books of rules differ.
 *
 * @param payToComeIn whether who joins or comes back posts what he owes; otherwise he is dealt in for nothing
 */
public record SeatingRules(ButtonRule button, boolean payToComeIn) {

    /** The button moves, and who comes in posts: Robert's Rules of Poker, WSOP Live Action rule 156. */
    public static final SeatingRules CASH = new SeatingRules(ButtonRule.MOVING, true);

    /** The button may be dead, and who is moved to the table owes nothing: WSOP Tournament rules 66 and 85. */
    public static final SeatingRules TOURNAMENT = new SeatingRules(ButtonRule.DEAD, false);
}
