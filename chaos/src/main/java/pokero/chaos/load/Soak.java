package pokero.chaos.load;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import pokero.chaos.machine.Patience;
import pokero.chaos.player.Crowd;

/** Lets a node play for long and looks once a minute whether it grows. Ends with 1 when it does. */
@Command(name = "soak", description = "Lets a node play for long, and looks whether anything in it grows.")
public final class Soak implements Callable<Integer> {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Option(names = "--folder", required = true, description = "where everything is that the run writes")
    private Path folder;

    @Option(names = "--tables", defaultValue = "100")
    private int tables;

    @Option(names = "--seats", defaultValue = "6", description = "players at each table")
    private int seats;

    @Option(names = "--rate", defaultValue = "100", description = "actions a second, all tables together")
    private int rate;

    @Option(names = "--minutes", defaultValue = "30")
    private int minutes;

    @Override
    public Integer call() throws IOException, SQLException {
        try (PlainRoom room = new PlainRoom(folder.resolve("soak"), 1)) {
            Crowd crowd = new Crowd(tables, seats);
            Latencies latencies = new Latencies(player -> 0);
            room.open();
            room.comeIn(crowd, latencies, new Pacer(rate));
            Seating.await(room, crowd.size());
            System.out.println(Reading.HEADING);
            List<Reading> readings = new ArrayList<>();
            for (int minute = 1; minute <= minutes; minute++) {
                latencies.open();
                Patience.sleep(MINUTE);
                readings.add(Reading.of(room));
                System.out.println(readings.getLast().row(minute));
            }
            crowd.goHome();
            return report(Growth.of(readings));
        }
    }

    private static int report(List<Growth> all) {
        System.out.println();
        all.forEach(System.out::println);
        return all.stream().noneMatch(Growth::isReal) ? 0 : 1;
    }
}
