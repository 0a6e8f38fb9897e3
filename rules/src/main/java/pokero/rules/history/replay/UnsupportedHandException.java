package pokero.rules.history.replay;

/** A hand that is well written but is not played here, for the reason that the message names. */
public final class UnsupportedHandException extends RuntimeException {

    UnsupportedHandException(String reason) {
        super(reason);
    }
}
