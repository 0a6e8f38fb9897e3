package pokero.chaos.load;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import pokero.chaos.machine.Patience;
import pokero.chaos.player.Crowd;
import pokero.chaos.player.Journal;
import pokero.chaos.player.Tempo;

/**
 * What a seated player costs of a node's heap: all that is left after a full collection, with few players and with many. The
 * few have warmed the node up, so that what it keeps once for all is in both.
 */
@Command(name = "heap", description = "Measures how much of a node's heap a seated player costs.")
public final class Heap implements Callable<Integer> {

    private static final int SEATS = 6;
    private static final int FEW = 4;
    private static final int LARGEST = 25;
    private static final Duration SETTLE = Duration.ofSeconds(60);

    @Option(names = "--folder", required = true, description = "where everything is that the run writes")
    private Path folder;

    @Option(names = "--players", defaultValue = "1000")
    private int players;

    @Override
    public Integer call() throws IOException, SQLException {
        try (PlainRoom room = new PlainRoom(folder.resolve("heap"), 1)) {
            room.open();
            LiveHeap few = sit(room, new Crowd(0, FEW, SEATS));
            Crowd more = new Crowd(FEW, Math.ceilDiv(players, SEATS), SEATS);
            LiveHeap many = sit(room, more);
            System.out.printf(Locale.ROOT, "| seated | heap after a full collection |%n|---|---|%n| %d | %.1f MiB |%n"
                    + "| %d | %.1f MiB |%n%nA player costs %.1f KiB. What they are, the largest first:%n%n",
                    FEW * SEATS, few.bytes() / 1048576.0, FEW * SEATS + more.size(), many.bytes() / 1048576.0,
                    (many.bytes() - few.bytes()) / 1024.0 / more.size());
            many.since(few).stream().limit(LARGEST).forEach(growth -> System.out.printf(Locale.ROOT, "%8.2f KiB  %s%n",
                    growth.getValue() / 1024.0 / more.size(), growth.getKey()));
            return 0;
        }
    }

    private LiveHeap sit(PlainRoom room, Crowd crowd) throws SQLException {
        long before = room.seated();
        room.comeIn(crowd, new Journal(folder.resolve("players.log")), Tempo.NEVER);
        Seating.await(room, before + crowd.size());
        Patience.sleep(SETTLE);
        return room.servers().getFirst().liveHeap();
    }
}
