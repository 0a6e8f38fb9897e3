package pokero.rules.betting;

/**
 * How often a fixed-limit street may be raised.
 *
 * @param raises after the bet, 1 or more
 * @param blindIsABet whether the big blind is the bet of its street, and a straddle its first raise
 * @param liftedHeadsUp whether a street that two players begin has no cap
 */
public record RaiseCap(int raises, boolean blindIsABet, boolean liftedHeadsUp) {

    /** A bet and three raises: Robert's Rules of Poker. */
    public static final RaiseCap THREE = new RaiseCap(3, true, true);

    /** A bet and four raises: WSOP Live Action rule 127. */
    public static final RaiseCap FOUR = new RaiseCap(4, true, true);

    public RaiseCap {
        if (raises < 1) {
            throw new IllegalArgumentException("at least one raise must be allowed, not " + raises);
        }
    }
}
