package pokero.persistence.player;

/** Why a password is refused, in a sentence for whoever sits at a terminal. */
public enum PasswordFault {
    TOO_SHORT("The password is too short: it needs at least " + PasswordPolicy.LEAST_LENGTH + " characters."),
    TOO_LONG("The password is too long: it may have up to " + PasswordPolicy.MOST_LENGTH + " characters."),
    CONTAINS_NAME("The password is little more than the name."),
    COMMON("The password is one of those that are tried first.");

    private final String sentence;

    PasswordFault(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
