package pokero.ejb.alert;

/** A service that watches the room was asked and gave no answer that could be read. */
public class Unanswered extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean named;

    private Unanswered(boolean named, String message, Throwable cause) {
        super(message, cause);
        this.named = named;
    }

    static Unanswered unnamed() {
        return new Unanswered(false, "its address is not set", null);
    }

    static Unanswered because(String message, Throwable cause) {
        return new Unanswered(true, message, cause);
    }

    /** Whether its address is set at all. */
    public boolean isNamed() {
        return named;
    }
}
