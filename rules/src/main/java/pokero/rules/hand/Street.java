package pokero.rules.hand;

/** The betting rounds of a hand of hold'em, in their order. */
public enum Street {
    PREFLOP, FLOP, TURN, RIVER
}
