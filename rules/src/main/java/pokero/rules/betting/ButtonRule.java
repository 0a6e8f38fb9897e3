package pokero.rules.betting;

/** How the button goes round a table whose players come and go. */
public enum ButtonRule {
    /** It moves to the next player, and the blinds to the players after him: Robert's Rules of Poker. */
    MOVING,
    /** The big blind moves to the next player; small blind and button follow it, to empty seats too: TDA, WSOP. */
    DEAD
}
