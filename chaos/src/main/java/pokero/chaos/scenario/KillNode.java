package pokero.chaos.scenario;

import java.time.Duration;

import pokero.chaos.node.Node;
import pokero.chaos.room.Room;

/** A node is killed in the middle of hands. */
final class KillNode implements Scenario {

    @Override
    public String name() {
        return "kill-node";
    }

    @Override
    public String what() {
        return "kill -9 of a node";
    }

    @Override
    public Duration goal() {
        return Duration.ofSeconds(10);
    }

    @Override
    public int rounds(Form form) {
        return form.of(20, 5, 1);
    }

    @Override
    public Strike strike(Room room, int round) {
        Node node = room.nodes().get(round);
        Strike strike = Strike.now();
        node.kill();
        if (room.nodes().all().size() > 1) {
            room.awaitEveryTableToMove();
        }
        node.start();
        return strike;
    }
}
