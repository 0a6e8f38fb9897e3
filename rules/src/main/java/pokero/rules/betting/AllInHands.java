package pokero.rules.betting;

/** What happens to the cards of players who are all-in. */
public enum AllInHands {
    /** They lie face up as soon as nobody can bet any more, on the last street too: WSOP Tournament rule 70. */
    FACE_UP,
    /** They lie face up while the board is not complete; on the last street a loser may muck. */
    FACE_UP_BEFORE_THE_BOARD,
    /** They stay down until the showdown, and a loser may muck. */
    MAY_MUCK
}
