package pokero.tests.floor;

/** What happens to players' accounts behind their backs. */
public final class Players {

    private Players() {
    }

    /** Makes an admin of a player, from his next login on. */
    public static void promote(String name) {
        new Query("update player set admin = true where name = ?", name).run();
    }
}
