package pokero.rules.betting;

/** By how much a straddle must be raised at least. */
public enum StraddleRaise {
    /** A straddle of two big blinds to three: WSOP Live Action rule 161. */
    BY_THE_BIG_BLIND,
    /** A straddle of two big blinds to four: Robert's Rules of Poker. */
    BY_THE_STRADDLE
}
