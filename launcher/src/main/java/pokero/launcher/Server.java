package pokero.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** WildFly with the EAR: one node, with files of its own beside the server that the build provisioned. */
final class Server {

    private static final Duration PATIENCE_TO_START = Duration.ofMinutes(4);
    private static final Duration PATIENCE_TO_STOP = Duration.ofSeconds(30);
    private static final String MEMORY = "-Xms64m -Xmx384m -XX:MaxMetaspaceSize=320m";

    private final DataFolder data;
    private final Ports ports;
    private final Path home;
    private final Deployment deployment;

    Server(DataFolder data, Ports ports, Path home, Deployment deployment) {
        this.data = data;
        this.ports = ports;
        this.home = home;
        this.deployment = deployment;
    }

    Process start(Map<String, String> environment) throws IOException {
        Path ear = deployment.layOut(data);
        Path console = Files.createDirectories(data.server().resolve("log")).resolve("console.log");
        ProcessBuilder builder = new ProcessBuilder(command()).redirectErrorStream(true)
                .redirectOutput(console.toFile());
        builder.environment().putAll(environment);
        builder.environment().putAll(node(ear));
        Process process = builder.start();
        Files.writeString(data.serverProcess(),
                process.pid() + "\n" + process.info().startInstant().orElseThrow() + "\n");
        return process;
    }

    /** Waits until the server says that it is ready for players. @return false when it is to be closed before that */
    boolean awaitReady(Process process, BooleanSupplier closing) throws InterruptedException {
        Instant latest = Instant.now().plus(PATIENCE_TO_START);
        while (!deployment.done() || !ready()) {
            if (closing.getAsBoolean()) {
                return false;
            }
            if (!process.isAlive()) {
                throw new Trouble("WildFly stopped while it was starting; its reason is in " + log() + ".");
            }
            if (deployment.failed()) {
                throw new Trouble("WildFly could not deploy Pokero; the reason is in " + log() + ".");
            }
            if (Instant.now().isAfter(latest)) {
                throw new Trouble("WildFly was not ready after " + PATIENCE_TO_START.toMinutes() + " minutes; see "
                        + log() + ".");
            }
            Thread.sleep(200);
        }
        return true;
    }

    void stop() {
        process().ifPresent(process -> Processes.end(process, "TERM", PATIENCE_TO_STOP));
    }

    boolean running() {
        return process().isPresent();
    }

    Path log() {
        return data.server().resolve("log/server.log");
    }

    private Map<String, String> node(Path ear) {
        return Map.of("JAVA_HOME", System.getProperty("java.home"), "JAVA_OPTS", MEMORY + debugging(),
                "POKERO_NODE", "pokero-" + ports.http(), "POKERO_NODE_FOLDER", data.server().toString(),
                "POKERO_EAR", ear.toString(), "POKERO_PORT_OFFSET", Integer.toString(ports.offset()),
                "POKERO_LEAVE_SECONDS", leaveSeconds());
    }

    /** Nobody waits for the players of a room's only node: they have nowhere else to go. */
    private static String leaveSeconds() {
        return System.getenv().getOrDefault("POKERO_LEAVE_SECONDS", "0");
    }

    /** POKERO_DEBUG says where a debugger may come in, as the JVM writes it: {@code localhost:8787}. */
    private static String debugging() {
        String address = System.getenv("POKERO_DEBUG");
        return address == null ? "" : " -agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=" + address;
    }

    /** Ctrl-C reaches every process of the terminal: the shell makes WildFly deaf to it, so that it is stopped in its turn. */
    private List<String> command() {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "trap '' INT HUP; exec \"$0\" \"$@\"",
                home.resolve("bin/pokero-node").toString()));
        command.addAll(deployment.serverArguments());
        return command;
    }

    private boolean ready() {
        try {
            var url = URI.create("http://127.0.0.1:" + ports.management() + "/health/ready").toURL();
            return ((HttpURLConnection) url.openConnection()).getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    /** The instant tells our process from a later one that was given the same number. */
    private Optional<ProcessHandle> process() {
        try {
            List<String> lines = Files.readAllLines(data.serverProcess());
            Optional<Instant> started = Optional.of(Instant.parse(lines.get(1)));
            return ProcessHandle.of(Long.parseLong(lines.getFirst()))
                    .filter(process -> process.info().startInstant().equals(started));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
