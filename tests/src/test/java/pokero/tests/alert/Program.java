package pokero.tests.alert;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.Yaml;

/** A program that watches the room, as Debian installs it, with files of its own. */
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final Process process;

    private Program(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** Starts it. @param settings become the YAML file that --config.file names */
    static Program start(String name, Path folder, int port, Map<String, ?> settings, String... options)
            throws IOException {
        Path file = write(folder.resolve(name + ".yaml"), settings);
        List<String> command = new ArrayList<>(List.of(name, "--config.file=" + file,
                "--storage.path=" + Files.createDirectories(folder.resolve(name)),
                "--web.listen-address=127.0.0.1:" + port));
        if (name.equals("prometheus")) {
            command.set(2, command.get(2).replace("--storage.path", "--storage.tsdb.path"));
        }
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile()).start();
        return new Program(port, process);
    }

    static Path write(Path file, Object settings) throws IOException {
        return Files.writeString(file, new Yaml().dump(settings));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    Program awaitReady() {
        await(address() + " to be ready").atMost(PATIENCE).ignoreExceptions().until(() -> get("/-/ready") != null);
        return this;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** @return what it answers; null when it answers anything but 200 */
    String get(String path) throws IOException, InterruptedException {
        var answer = HTTP.send(HttpRequest.newBuilder(URI.create(address() + path)).timeout(PATIENCE).build(),
                BodyHandlers.ofString());
        return answer.statusCode() == 200 ? answer.body() : null;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
