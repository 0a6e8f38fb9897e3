package pokero.rules.history.export;

/** A format has no words for something that happened in a hand; the message names it. */
public final class UntellableException extends RuntimeException {

    UntellableException(String what) {
        super(what);
    }
}
