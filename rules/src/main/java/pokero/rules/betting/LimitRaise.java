package pokero.rules.betting;

/** What a fixed-limit raise over an all-in of an odd size comes to. */
public enum LimitRaise {
    /** To the next whole bet: it completes an all-in of less than half a bet, and tops a larger one as if it were whole. */
    TO_A_WHOLE_BET,
    /** A whole bet more than the all-in. */
    ON_TOP_OF_THE_ALL_IN
}
