package pokero.ejb.player;

/** What comes of asking for an account. Anything but {@link Registered} changed nothing. */
public sealed interface Registration {

    record Registered() implements Registration {
    }

    /** Somebody has the name already, in whatever case. */
    record NameTaken() implements Registration {
    }

    /** A name has 3 to 20 letters, digits, spaces, dots, hyphens and underscores, a letter or digit at either end. */
    record NameInvalid() implements Registration {
    }

    record PasswordTooWeak(Weakness weakness) implements Registration {
    }
}
