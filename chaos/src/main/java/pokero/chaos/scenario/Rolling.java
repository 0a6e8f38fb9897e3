package pokero.chaos.scenario;

import java.sql.SQLException;
import java.time.Duration;

import pokero.chaos.machine.Patience;
import pokero.chaos.node.Node;
import pokero.chaos.room.Room;

/** An upgrade: the schema grows under the running room, then the nodes are started anew, one after the other. */
final class Rolling implements Scenario {

    /** As long as the chart has a new node serve before the next one leaves (minReadySeconds). */
    private static final Duration SETTLE = Duration.ofSeconds(30);

    @Override
    public String name() {
        return "rolling";
    }

    @Override
    public String what() {
        return "every table of the schema grows, then the nodes leave and start again with another file, one after the other";
    }

    @Override
    public Duration goal() {
        return Duration.ofSeconds(2);
    }

    @Override
    public int rounds(Form form) {
        return form.of(1, 1, 0);
    }

    @Override
    public Strike strike(Room room, int round) throws SQLException {
        Strike strike = Strike.now();
        room.database().expand();
        for (Node node : room.nodes().all()) {
            node.leave();
            node.startUpgraded();
            room.nodes().awaitReady();
            Patience.sleep(SETTLE);
        }
        return strike;
    }
}
