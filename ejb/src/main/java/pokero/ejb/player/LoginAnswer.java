package pokero.ejb.player;

import java.util.OptionalInt;

/** What the door says to a name and a password. */
public sealed interface LoginAnswer {

    /** @param name as the player registered it, whatever case he typed */
    record Welcome(String name, boolean admin) implements LoginAnswer {
    }

    /** @param triesLeft until the account pauses, 1 or more; empty when there is no such account */
    record NoMatch(OptionalInt triesLeft) implements LoginAnswer {
    }

    /** Too many failures: even the right password has to wait. @param minutes until the next try, 1 or more */
    record Paused(long minutes) implements LoginAnswer {
    }

    /** The password is right, but the floor has suspended the player. */
    record Suspended() implements LoginAnswer {
    }
}
