package pokero.chaos.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import pokero.chaos.room.Room;

/** The server that leads the database is killed with its keeper, a second after the others stopped taking over. */
final class KillLeader implements Scenario {

    @Override
    public String name() {
        return "kill-leader";
    }

    @Override
    public String what() {
        return "kill -9 of the leading PostgreSQL and its Patroni, WAL receivers stopped a second before";
    }

    @Override
    public Duration goal() {
        return Duration.ofSeconds(10);
    }

    @Override
    public int rounds(Form form) {
        return form.of(5, 2, 1);
    }

    @Override
    public Strike strike(Room room, int round) {
        Instant begin = Instant.now();
        room.servers().killLeader();
        room.servers().awaitNewLeader();
        Instant led = Instant.now();
        room.awaitEveryTableToMove();
        room.servers().reviveKilled();
        return new Strike(begin, Optional.of(led));
    }
}
