package pokero.rules.history.export;

/** A format has no words for something that happened in a hand; the message names it. */
public final class UntellableException extends RuntimeException {

    UntellableException(String what) {
        super(what);
    }

    static UntellableException drawOrStud(String format) {
        return new UntellableException(format + " is not written of draw and stud games");
    }
}
