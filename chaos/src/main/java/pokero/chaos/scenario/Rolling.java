package pokero.chaos.scenario;

import java.time.Duration;

import pokero.chaos.node.Node;
import pokero.chaos.room.Room;

/** The nodes are started anew, one after the other. */
final class Rolling implements Scenario {

    @Override
    public String name() {
        return "rolling";
    }

    @Override
    public String what() {
        return "the nodes leave and start again, one after the other";
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
    public Strike strike(Room room, int round) {
        Strike strike = Strike.now();
        for (Node node : room.nodes().all()) {
            node.leave();
            node.start();
            room.nodes().awaitReady();
        }
        return strike;
    }
}
