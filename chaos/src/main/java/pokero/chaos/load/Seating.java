package pokero.chaos.load;

import java.sql.SQLException;
import java.time.Duration;

import pokero.chaos.machine.Patience;

/** Waits until everybody sits. */
final class Seating {

    /** Two nodes that have just started on one machine compile before they do anything else. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private Seating() {
    }

    static void await(PlainRoom room, long players) {
        Patience.await("everybody to sit down", PATIENCE, () -> isSeated(room, players));
    }

    private static boolean isSeated(PlainRoom room, long players) {
        try {
            return room.seated() == players;
        } catch (SQLException busy) {
            return false;
        }
    }
}
