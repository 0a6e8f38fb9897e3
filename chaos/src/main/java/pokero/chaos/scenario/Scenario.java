package pokero.chaos.scenario;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import pokero.chaos.room.Room;

/** Something that goes wrong in a room, and is over again. */
public interface Scenario {

    List<Scenario> ALL = List.of(new KillNode(), new KillLeader(), new CutNode(), new Split(), new Rolling(),
            new Pause(), new Clock());

    /** As one asks for it. */
    String name();

    /** What happens, in a few words. */
    String what();

    /** The longest time that a table should stand still. */
    Duration goal();

    int rounds(Form form);

    /** Lets it happen, and brings back what was lost. @param round from 0 */
    Strike strike(Room room, int round) throws SQLException;

    /**
     * When it happened.
     *
     * @param at the first moment that something was wrong
     * @param led when there was a leader again, where the leader was lost
     */
    record Strike(Instant at, Optional<Instant> led) {

        static Strike now() {
            return new Strike(Instant.now(), Optional.empty());
        }
    }
}
