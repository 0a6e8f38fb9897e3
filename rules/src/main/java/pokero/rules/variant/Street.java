package pokero.rules.variant;

/** The betting rounds of the kinds of games, in their order; a game may leave some of its kind out. */
public enum Street {
    /** Games with a board. */
    PREFLOP, FLOP, TURN, RIVER,
    /** Draw games. */
    BEFORE_THE_DRAW, FIRST_DRAW, SECOND_DRAW, THIRD_DRAW,
    /** Stud games, where a street is called after the number of cards that a player has. */
    SECOND_STREET, THIRD_STREET, FOURTH_STREET, FIFTH_STREET, SIXTH_STREET, SEVENTH_STREET
}
