package pokero.chaos.scenario;

import java.time.Duration;

import pokero.chaos.machine.Patience;
import pokero.chaos.node.Node;
import pokero.chaos.room.Room;

/** A node's clock jumps forward, then back, in the middle of hands. */
final class Clock implements Scenario {

    private static final Duration TIME = Duration.ofSeconds(20);

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public String what() {
        return "a node's clock jumps a minute ahead for 20 s, then a minute behind for 20 s";
    }

    @Override
    public Duration goal() {
        return Duration.ofSeconds(10);
    }

    @Override
    public int rounds(Form form) {
        return form.of(1, 1, 0);
    }

    @Override
    public Strike strike(Room room, int round) {
        Node node = room.nodes().get(round);
        node.leave();
        node.startWithOwnClock();
        room.awaitCalm();
        Strike strike = Strike.now();
        node.setClock(60);
        Patience.sleep(TIME);
        node.setClock(-60);
        Patience.sleep(TIME);
        node.setClock(0);
        return strike;
    }
}
