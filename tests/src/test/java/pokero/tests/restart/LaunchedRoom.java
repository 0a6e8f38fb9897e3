package pokero.tests.restart;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A room of its own beside the one that the other tests share: the launcher, PostgreSQL, and WildFly with the EAR as shipped. */
public final class LaunchedRoom implements AutoCloseable {

    /** The distances from the launcher's HTTP port to its others. */
    private static final int MANAGEMENT = 9990 - 8080;
    private static final int CLUSTER = 7600 - 8080;
    private static final int POSTGRES = 2352;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path data;
    private final int port = IntStream.range(21000, 30000).filter(LaunchedRoom::isFree).findFirst().orElseThrow();
    private final Map<String, String> environment;
    private Process launcher;

    LaunchedRoom(Path data) {
        this(data, Map.of());
    }

    /** @param environment what the launcher and the node are told besides */
    public LaunchedRoom(Path data, Map<String, String> environment) {
        this.data = data;
        this.environment = environment;
    }

    private static boolean isFree(int http) {
        return IntStream.of(http, http + MANAGEMENT, http + CLUSTER, http + POSTGRES).allMatch(port -> {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.isBound();
            } catch (IOException taken) {
                return false;
            }
        });
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Returns when the launcher says that the room is open. */
    public void open() throws IOException {
        begin();
        awaitWords("Pokero is open");
    }

    /** Begins to open, and is closed while WildFly starts. @return what the launcher said */
    String closeWhileOpening() throws IOException {
        begin();
        awaitWords("Starting WildFly");
        close();
        return Files.readString(log());
    }

    private void begin() throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bin/launch", "run", Integer.toString(port), data.toString())
                .directory(Path.of("..").toFile()).redirectErrorStream(true).redirectOutput(log().toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("POKERO_")); // these name the other tests' database
        builder.environment().putAll(environment);
        launcher = builder.start();
    }

    private void awaitWords(String words) {
        await(words).atMost(PATIENCE).until(() -> {
            String said = Files.readString(log());
            if (!launcher.isAlive()) {
                throw new IllegalStateException(said);
            }
            return said.contains(words);
        });
    }

    private Path log() {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    /** What {@code kill -9} of WildFly does; the launcher notices. */
    void killServer() throws IOException {
        kill(server());
        launcher.onExit().join();
    }

    /** What {@code kill -9} of every process does. */
    void killEverything() throws IOException {
        ProcessHandle postgres = process(data.resolve("postgres/postmaster.pid"));
        Stream<ProcessHandle> all = Stream.concat(Stream.of(launcher.toHandle(), server(), postgres),
                postgres.descendants());
        all.toList().forEach(LaunchedRoom::kill);
    }

    /** What Ctrl-C does. */
    @Override
    public void close() {
        if (launcher != null) {
            launcher.destroy();
            launcher.onExit().join();
        }
    }

    private ProcessHandle server() throws IOException {
        return process(data.resolve("server.pid"));
    }

    private static ProcessHandle process(Path file) throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip())).orElseThrow();
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }
}
