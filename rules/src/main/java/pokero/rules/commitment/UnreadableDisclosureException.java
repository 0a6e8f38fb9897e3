package pokero.rules.commitment;

/** A text is no disclosure, or one that contradicts itself; the message is a sentence that says where and why. */
public final class UnreadableDisclosureException extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableDisclosureException(String message) {
        super(message);
    }
}
