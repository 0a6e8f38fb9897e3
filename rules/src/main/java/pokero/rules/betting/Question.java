package pokero.rules.betting;

/** What the dealer asks of players in turn when there is nothing to bet. */
public enum Question {
    /** Whether the rest of the board is dealt twice, for half of the pots each (R19). */
    RUN_IT_TWICE,
    /** Which cards he gives back for new ones (R30). */
    DRAW
}
