package pokero.rules.history.phh;

/** What was read is no hand, for the reason that the message names. */
public final class InvalidHandException extends IllegalArgumentException {

    public InvalidHandException(String reason) {
        super(reason);
    }

    /** A reason needs no stack trace: a broken file may give millions of them. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
