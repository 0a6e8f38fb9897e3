package pokero.rules.cli;

/** The command line was called wrongly; the message says how to do it right. */
final class MisuseException extends RuntimeException {

    MisuseException(String message) {
        super(message);
    }
}
