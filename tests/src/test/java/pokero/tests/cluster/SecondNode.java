package pokero.tests.cluster;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;

import org.jboss.shrinkwrap.api.exporter.ZipExporter;

import pokero.tests.Signal;
import pokero.tests.server.Deployed;

/** Another node of the room: the same server and the same EAR as the first, started as an operator starts it. */
public final class SecondNode implements AutoCloseable {

    private static final int PAGES = 8080;
    private static final int MANAGEMENT = 9990;
    private static final int CLUSTER = 7600;
    private static final Path EAR = Path.of("target/second-node.ear").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final int offset = IntStream.range(12000, 22000).filter(SecondNode::isFree).findFirst().orElseThrow();
    private final Process process;

    private SecondNode() throws IOException {
        ProcessBuilder builder = new ProcessBuilder("../ear/target/server/bin/pokero-node").redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(new File("target/second-node.log")));
        builder.environment()
                .putAll(Map.of("POKERO_NODE", "second", "POKERO_NODE_FOLDER",
                        Path.of("target/second-node").toAbsolutePath().toString(), "POKERO_EAR", EAR.toString(),
                        "POKERO_PORT_OFFSET", Integer.toString(offset), "POKERO_LEAVE_SECONDS", "20", "JAVA_HOME",
                        System.getProperty("java.home"), "JAVA_OPTS", "-Xmx384m"));
        process = builder.start();
    }

    private static boolean isFree(int offset) {
        return IntStream.of(PAGES, MANAGEMENT, CLUSTER).allMatch(port -> {
            try (ServerSocket socket = new ServerSocket(offset + port, 1, InetAddress.getLoopbackAddress())) {
                return socket.isBound();
            } catch (IOException taken) {
                return false;
            }
        });
    }

    /** Returns when the node is ready. */
    public static SecondNode start() {
        Deployed.room().as(ZipExporter.class).exportTo(EAR.toFile(), true);
        try {
            SecondNode node = new SecondNode();
            await("the second node").atMost(PATIENCE).until(() -> node.address().isReady());
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Address address() {
        return new Address("http://127.0.0.1:" + (PAGES + offset), "http://127.0.0.1:" + (MANAGEMENT + offset));
    }

    /** Its connections stay open, and nothing comes from it any more. */
    public void freeze() {
        Signal.STOP.to(process.pid());
    }

    /** What {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** What an orchestrator does: it asks the node to stop. Returns when it has. */
    public void leave() {
        Signal.TERM.to(process.pid());
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
