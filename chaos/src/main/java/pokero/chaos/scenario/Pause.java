package pokero.chaos.scenario;

import java.time.Duration;

import pokero.chaos.machine.Patience;
import pokero.chaos.node.Node;
import pokero.chaos.room.Room;

/** A node freezes with whatever locks it holds; when it wakes up it goes on as if nothing had happened. */
final class Pause implements Scenario {

    private static final Duration TIME = Duration.ofSeconds(30);

    @Override
    public String name() {
        return "pause";
    }

    @Override
    public String what() {
        return "SIGSTOP of a node for 30 s";
    }

    @Override
    public Duration goal() {
        return Duration.ofSeconds(20);
    }

    @Override
    public int rounds(Form form) {
        return form.of(3, 1, 0);
    }

    @Override
    public Strike strike(Room room, int round) {
        Node node = room.nodes().get(round);
        Strike strike = Strike.now();
        node.freeze();
        Patience.sleep(TIME);
        node.wakeUp();
        return strike;
    }
}
