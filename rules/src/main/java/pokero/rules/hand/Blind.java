package pokero.rules.hand;

/** The two forced bets that belong to a position. */
public enum Blind {
    SMALL, BIG
}
