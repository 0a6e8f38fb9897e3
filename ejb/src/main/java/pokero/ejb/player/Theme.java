package pokero.ejb.player;

/** The colours of the pages: as the device says, or always one of the two. */
public enum Theme {
    SYSTEM, LIGHT, DARK
}
