package pokero.chaos.scenario;

import java.time.Duration;

import pokero.chaos.machine.Patience;
import pokero.chaos.room.Room;

/** A node loses the database, its packets vanish without a word, and then it gets the database back. */
final class CutNode implements Scenario {

    private static final Duration TIME = Duration.ofSeconds(20);

    @Override
    public String name() {
        return "cut-node";
    }

    @Override
    public String what() {
        return "a firewall takes the database from a node for 20 s";
    }

    @Override
    public Duration goal() {
        return Duration.ofSeconds(10);
    }

    @Override
    public int rounds(Form form) {
        return form.of(3, 1, 0);
    }

    @Override
    public Strike strike(Room room, int round) {
        Strike strike = Strike.now();
        room.firewall().cutOff(room.nodes().get(round).databaseHost());
        Patience.sleep(TIME);
        room.firewall().heal();
        return strike;
    }
}
