package pokero.chaos.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;

import com.sun.management.OperatingSystemMXBean;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import pokero.chaos.load.Latencies.Window;
import pokero.chaos.machine.Patience;
import pokero.chaos.player.Crowd;

/** Tables of players who act at a given rate: how long it takes until an action is acknowledged, and until it is seen. */
@Command(name = "load",
        description = "Measures how fast actions are acknowledged and seen, on one node and across two.")
public final class Load implements Callable<Integer> {

    @Option(names = "--folder", required = true, description = "where everything is that the run writes")
    private Path folder;

    @Option(names = "--tables", defaultValue = "200")
    private int tables;

    @Option(names = "--seats", defaultValue = "6", description = "players at each table")
    private int seats;

    @Option(names = "--rate", defaultValue = "200", description = "actions a second, all tables together")
    private int rate;

    /** Until the server has compiled what it does often: sooner, much of what is measured is the compiler. */
    @Option(names = "--warm-up", defaultValue = "240", description = "seconds that are not measured, for each node")
    private int warmUp;

    @Option(names = "--seconds", defaultValue = "60", description = "seconds that are measured")
    private int seconds;

    @Override
    public Integer call() throws IOException, SQLException {
        System.out.printf("%d tables with %d players, %d actions a second; times in milliseconds.%n%n", tables, seats,
                rate);
        System.out.println("| nodes | actions/s | what | p50 | p99 | p99.9 | longest |");
        System.out.println("|---|---|---|---|---|---|---|");
        measure(1);
        measure(2);
        return 0;
    }

    private void measure(int nodes) throws IOException, SQLException {
        try (PlainRoom room = new PlainRoom(folder.resolve("load-" + nodes), nodes)) {
            Crowd crowd = new Crowd(tables, seats);
            Latencies latencies = new Latencies(player -> room.nodeOf(Crowd.number(player)));
            room.open();
            room.comeIn(crowd, latencies, new Pacer(rate));
            Seating.await(room, crowd.size());
            Patience.sleep(Duration.ofSeconds(warmUp).multipliedBy(nodes));
            measure(room, nodes, latencies);
            crowd.goHome();
        }
    }

    private void measure(PlainRoom room, int nodes, Latencies latencies) {
        Duration nodesCpu = room.nodesCpu();
        Duration databaseCpu = room.databaseCpu();
        Duration ownCpu = ownCpu();
        Window window = latencies.open();
        Samples pages = pagesWritten();
        int actions = window.acknowledged.size();
        String prefix = String.format(Locale.ROOT, "| %d | %.1f | ", nodes, (double) actions / seconds);
        System.out.println(prefix + "acknowledged | " + window.acknowledged + " |");
        System.out.println(prefix + "seen on the same node | " + window.seenOnTheSameNode + " |");
        if (nodes > 1) {
            System.out.println(prefix + "seen on the other node | " + window.seenOnTheOtherNode + " |");
        }
        System.out.println("| | | the disk: a page written through | " + pages + " |");
        System.out.printf(Locale.ROOT, "%nCPU for an action: nodes %.2f ms, database %.2f ms, players %.2f ms%n%n",
                millis(room.nodesCpu().minus(nodesCpu), actions),
                millis(room.databaseCpu().minus(databaseCpu), actions),
                millis(ownCpu().minus(ownCpu), actions));
    }

    private Samples pagesWritten() {
        try (Disk disk = new Disk(folder)) {
            Patience.sleep(Duration.ofSeconds(seconds));
            return disk.samples();
        }
    }

    private static double millis(Duration cpu, int actions) {
        return (double) cpu.toMillis() / actions;
    }

    private static Duration ownCpu() {
        return Duration.ofNanos(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
    }
}
