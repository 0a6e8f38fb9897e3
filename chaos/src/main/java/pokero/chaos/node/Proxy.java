package pokero.chaos.node;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import pokero.chaos.machine.Http;
import pokero.chaos.machine.Program;
import pokero.chaos.machine.Template;

/** HAProxy in front of the nodes, and in front of the database with a door for each node. */
public final class Proxy {

    /** Where players go in. */
    public static final String ROOM = "http://127.0.0.1:8080";

    /** The door to the database that no drill shuts. */
    public static final String DATABASE = "127.0.0.30:5432";

    private final Path configuration;
    private final Program program;

    public Proxy(Path run) {
        configuration = run.resolve("haproxy.cfg");
        program = new Program(run, "haproxy");
    }

    public void start() {
        Template.write(Proxy.class, "haproxy.cfg", Map.of(), configuration);
        program.start(List.of("nice", "-n", "-5", "haproxy", "-db", "-f", configuration.toString()), Map.of());
    }

    /** Whether it knows a node that takes players. */
    public boolean takesPlayers() {
        return Http.isOk(ROOM + "/login");
    }
}
