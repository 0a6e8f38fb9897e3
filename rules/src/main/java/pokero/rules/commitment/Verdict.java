package pokero.rules.commitment;

/** What a check found about a shown card. */
public enum Verdict {
    /** The deck that was committed to has this card at the position that was to be dealt there. */
    GOOD,
    /** The card is proved for a position that was not to be dealt there. */
    MISPLACED,
    /** The proof does not lead to the commitment. */
    UNPROVED
}
