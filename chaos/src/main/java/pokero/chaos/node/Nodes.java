package pokero.chaos.node;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import pokero.chaos.machine.Patience;

/** The nodes of one room. */
public final class Nodes {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** What a node in a container of production makes of its 2 GiB. */
    private static final Map<String, String> PRODUCTION = Map.of("JAVA_OPTS",
            "-Xms1g -Xmx1g -XX:MaxMetaspaceSize=320m");

    private final List<Node> all;

    private Nodes(List<Node> all) {
        this.all = all;
    }

    /** Each finds the database behind a door of its own. */
    public static Nodes behindTheProxy(Path run, int count) {
        return new Nodes(IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Node(run, number, "127.0.0.3" + number + ":5432", Map.of())).toList());
    }

    /** All of them find the database behind the same door, and have as much memory as in production. */
    public static Nodes at(Path run, int count, String databaseDoor) {
        return new Nodes(IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Node(run, number, databaseDoor, PRODUCTION)).toList());
    }

    public List<Node> all() {
        return all;
    }

    public Node get(int index) {
        return all.get(index % all.size());
    }

    /** Starts all of them at once, and waits until each takes players. */
    public void start() {
        all.forEach(Node::start);
        awaitReady();
    }

    public void awaitReady() {
        Patience.await("every node to be ready", PATIENCE, () -> all.stream().allMatch(Node::isReady));
    }
}
