package pokero.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import pokero.launcher.SpareRoom;

/**
 * The desk beside pgbench: {@code DeskLoad CLIENTS ROUNDS SECONDS}, called in the project's folder. Both work on the same
 * database with as many clients and in turn, so that a noisy machine bothers both.
 */
public final class DeskLoad {

    private static final Path FOLDER = Path.of("load/target/room");
    private static final Path EAR = Path.of("load/target/pokero.ear");
    private static final int PORT = 28_380;
    private static final int DOOR = 28_390;
    /** The server compiles what it does often: before that it measures the compiler. */
    private static final int ACTIONS_TO_WARM_UP = 50_000;

    private final int clients;
    private final int seconds;
    private final List<Double> ratios = new ArrayList<>();

    private DeskLoad(int clients, int seconds) {
        this.clients = clients;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        DeskLoad load = new DeskLoad(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[2]));
        LoadedEar.build(Path.of("ear/target/pokero.ear"), Path.of("load/target/pokero-load.jar"), EAR);
        try (SpareRoom room = new SpareRoom(FOLDER, PORT, Path.of("ear/target/server").toAbsolutePath(), EAR)) {
            room.open(Map.of("POKERO_LOAD_PORT", Integer.toString(DOOR)));
            load.measure(room, Integer.parseInt(arguments[1]));
        }
    }

    private void measure(SpareRoom room, int rounds) throws IOException, SQLException, InterruptedException {
        Pgbench pgbench = Pgbench.prepare(room, FOLDER);
        DeskClients desk = new DeskClients(DOOR);
        System.out.println("Warming up …");
        for (long actions = 0; actions < ACTIONS_TO_WARM_UP;) {
            actions += desk.play(clients, seconds).actions();
        }
        System.out.printf(
                "%d clients, %d s each%n%n round   desk, actions/s   pgbench, tps   ratio   hands/s   CPU ms/action%n",
                clients, seconds);
        Optional<Profile> profile = Profile.begin(room.process());
        for (int round = 1; round <= rounds; round++) {
            measure(round, room.process(), desk, pgbench);
        }
        profile.ifPresent(Profile::end);
        System.out.printf("%nmedian of the ratios: %.2f%n", ratios.stream().sorted().toList().get(rounds / 2));
    }

    private void measure(int round, ProcessHandle server, DeskClients desk, Pgbench pgbench)
            throws IOException, InterruptedException {
        Duration before = cpu(server);
        DeskClients.Played played = desk.play(clients, seconds);
        double cpu = cpu(server).minus(before).toMillis() / (double) played.actions();
        double transactions = pgbench.run(clients, seconds);
        ratios.add(played.actionsPerSecond() / transactions);
        System.out.printf("%6d %17.0f %14.0f %7.2f %9.0f %15.3f%n", round, played.actionsPerSecond(), transactions,
                ratios.getLast(), played.handsPerSecond(), cpu);
    }

    private static Duration cpu(ProcessHandle server) {
        return server.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
