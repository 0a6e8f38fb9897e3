package pokero.rules.betting;

/** Which part of a pot a player won. */
public enum Share {
    WHOLE, HIGH, LOW
}
