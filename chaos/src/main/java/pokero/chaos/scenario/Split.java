package pokero.chaos.scenario;

import java.time.Duration;

import pokero.chaos.machine.Patience;
import pokero.chaos.room.Room;

/** The nodes lose each other, but neither the database nor the players. */
final class Split implements Scenario {

    private static final Duration TIME = Duration.ofSeconds(20);
    /** JGroups, and how it notices that a member is gone. */
    private static final String CLUSTER_PORTS = "7600,57600";

    @Override
    public String name() {
        return "split";
    }

    @Override
    public String what() {
        return "a firewall takes the nodes from each other for 20 s";
    }

    @Override
    public Duration goal() {
        return Duration.ofSeconds(10);
    }

    @Override
    public int rounds(Form form) {
        return form.of(2, 1, 0);
    }

    @Override
    public Strike strike(Room room, int round) {
        Strike strike = Strike.now();
        room.nodes().all().forEach(node -> room.firewall().cutOff(node.address(), CLUSTER_PORTS));
        Patience.sleep(TIME);
        room.firewall().heal();
        return strike;
    }
}
