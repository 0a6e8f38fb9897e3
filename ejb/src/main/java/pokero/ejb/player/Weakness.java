package pokero.ejb.player;

/** Why a password is not good enough. */
public enum Weakness {
    TOO_SHORT, TOO_LONG, CONTAINS_NAME, COMMON
}
