package pokero.rules.betting;

/** Who posts the ante. */
public enum AnteRule {
    EVERYBODY, BIG_BLIND, BUTTON
}
