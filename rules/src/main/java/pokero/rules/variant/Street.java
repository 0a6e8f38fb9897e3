package pokero.rules.variant;

/** The betting rounds of a game with a board, in their order. */
public enum Street {
    PREFLOP, FLOP, TURN, RIVER
}
