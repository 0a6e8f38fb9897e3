package pokero.ejb.player;

/** What comes of asking for another password. Anything but {@link Changed} left the old one in force. */
public sealed interface PasswordChange {

    record Changed() implements PasswordChange {
    }

    /** The current password was not the one given. */
    record WrongPassword() implements PasswordChange {
    }

    record TooWeak(Weakness weakness) implements PasswordChange {
    }
}
