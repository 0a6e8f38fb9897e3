package pokero.rules.betting;

/** The forced bets that count as a player's bet of the first street. */
public enum Blind {
    SMALL, BIG, STRADDLE, LATE
}
