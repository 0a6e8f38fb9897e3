package pokero.persistence.cli;

/** What the operator asked for cannot be done; the message is a sentence that says why. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    Refusal(String sentence) {
        super(sentence);
    }
}
