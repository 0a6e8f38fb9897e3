package pokero.rules.variant;

/** Which of a table's two bets a street is played with; games without limit mostly play all with the small one. */
public enum BetSize {
    SMALL, BIG
}
