package pokero.ejb.player;

/** What comes of asking for another password. Anything but {@link Changed} left the old one in force. */
public sealed interface PasswordChange {

    record Changed() implements PasswordChange {
    }

    /** The current password was not the one given. A wrong one counts like a wrong one at log-in. */
    record WrongPassword() implements PasswordChange {
    }

    /** Too many wrong passwords. @param minutes until the next try, 1 or more */
    record Paused(long minutes) implements PasswordChange {
    }

    record TooWeak(Weakness weakness) implements PasswordChange {
    }
}
