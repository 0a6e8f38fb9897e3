package pokero.chaos.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import pokero.chaos.machine.Patience;
import pokero.chaos.machine.Signal;

/** Three PostgreSQL servers: one leads, the others follow, and one of these has all that was acknowledged. */
public final class Servers {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Etcd etcd;
    private final List<Postgres> all;
    private final boolean synchronous;
    private Optional<Postgres> killed = Optional.empty();

    /** @param synchronous whether a commit waits until a follower has it, too */
    public Servers(Path run, boolean synchronous) {
        etcd = new Etcd(run);
        all = IntStream.rangeClosed(1, 3).mapToObj(number -> new Postgres(run, number)).toList();
        this.synchronous = synchronous;
    }

    public void start() {
        etcd.start();
        all.forEach(server -> server.start(synchronous));
    }

    /** Waits until there is a leader and all others follow him. */
    public void awaitWhole() {
        Patience.await("a leader and two followers", PATIENCE, this::isWhole);
    }

    public boolean isWhole() {
        return leader().isPresent() && all.stream().filter(Postgres::follows).count() == 2
                && (!synchronous || all.stream().anyMatch(Postgres::isSynchronous));
    }

    /**
     * Kills the leader a second after the others' receivers fell asleep. What was acknowledged in that second is on another
     * server only if the acknowledgement waited for it.
     */
    public void killLeader() {
        killLeaderAfter(() -> Patience.sleep(Duration.ofSeconds(1)), Signal.CONT);
    }

    /** The same, but the others never read what came for them. @param meanwhile is run while they hear nothing */
    public void killLeaderBeforeTheOthersHear(Runnable meanwhile) {
        killLeaderAfter(meanwhile, Signal.KILL);
    }

    private void killLeaderAfter(Runnable meanwhile, Signal toReceivers) {
        Postgres leader = leader().orElseThrow();
        List<ProcessHandle> receivers = all.stream().map(Postgres::receiver).flatMap(Optional::stream).toList();
        receivers.forEach(Signal.STOP::to);
        meanwhile.run();
        leader.kill();
        receivers.forEach(toReceivers::to);
        killed = Optional.of(leader);
    }

    /** Waits until another one leads. */
    public void awaitNewLeader() {
        Patience.await("a new leader", PATIENCE, () -> leader().isPresent());
    }

    /** Lets the one that was killed come back, as a follower. */
    public void reviveKilled() {
        killed.ifPresent(server -> server.start(synchronous));
        killed = Optional.empty();
    }

    private Optional<Postgres> leader() {
        return all.stream().filter(Postgres::leads).findFirst();
    }
}
