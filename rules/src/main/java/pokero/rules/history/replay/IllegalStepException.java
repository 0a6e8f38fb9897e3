package pokero.rules.history.replay;

/** What a recorded hand does next is not allowed, for the reason that the message names. */
final class IllegalStepException extends RuntimeException {

    IllegalStepException(String reason) {
        super(reason);
    }
}
