package pokero.chaos.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import pokero.chaos.database.Database;
import pokero.chaos.machine.Http;
import pokero.chaos.machine.Priority;
import pokero.chaos.machine.Program;
import pokero.chaos.machine.Signal;

/** One WildFly with the room, on an address of its own. */
public final class Node {

    private static final Path START = Path.of("ear/target/server/bin/pokero-node").toAbsolutePath();
    private static final Path EAR = Path.of("ear/target/pokero.ear").toAbsolutePath();

    private final String name;
    private final String address;
    private final Path folder;
    private final String databaseDoor;
    private final Map<String, String> settings;
    private final Program server;
    private boolean starting;

    /**
     * @param number from 1
     * @param databaseDoor host and port where this node finds the database
     * @param settings what else it is told when it starts
     */
    public Node(Path run, int number, String databaseDoor, Map<String, String> settings) {
        name = "node" + number;
        this.databaseDoor = databaseDoor;
        this.settings = settings;
        address = "127.0.0.1" + number;
        folder = run.resolve(name);
        server = new Program(run, name);
    }

    public String address() {
        return address;
    }

    /** The address at which this node alone finds the database. */
    public String databaseHost() {
        return databaseDoor.substring(0, databaseDoor.indexOf(':'));
    }

    /** The address of its pages. */
    public String url() {
        return "http://" + address + ":8080";
    }

    public ProcessHandle process() {
        return server.handle();
    }

    public void start() {
        start(Map.of());
    }

    /** Starts it with the room of another file, as an upgrade does. */
    public void startUpgraded() {
        try {
            Path next = Files.createDirectories(folder).resolve("next.ear");
            Files.copy(EAR, next, StandardCopyOption.REPLACE_EXISTING);
            start(Map.of("POKERO_EAR", next.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it so that its clock can be set; it goes right at first. */
    public void startWithOwnClock() {
        setClock(0);
        start(OffClock.environment(folder));
    }

    /** @param seconds by which the node's clock is ahead, negative when it is behind */
    public void setClock(int seconds) {
        OffClock.set(folder, seconds);
    }

    private void start(Map<String, String> besides) {
        Map<String, String> environment = new HashMap<>(Database.environment(databaseDoor));
        environment
                .putAll(Map.of("POKERO_NODE", name, "POKERO_NODE_FOLDER", folder.toString(), "POKERO_ADDRESS", address,
                        "POKERO_CLUSTER_ADDRESS", address, "POKERO_MANAGEMENT_ADDRESS", address, "JAVA_HOME",
                        System.getProperty("java.home")));
        environment.putAll(settings);
        environment.putAll(besides);
        server.start(Priority.high(List.of(START.toString())), environment);
        starting = true;
    }

    /**
     * Ready for players. Until then it goes before the nodes that play: it would have a machine of its own, where it did not
     * wait for theirs.
     */
    public boolean isReady() {
        server.requireAlive();
        boolean ready = Http.isOk("http://" + address + ":9990/health/ready");
        if (ready && starting) {
            Priority.makeUsual(process());
            starting = false;
        }
        return ready;
    }

    public void kill() {
        server.kill();
    }

    /** Asks it to leave, and waits until it has. */
    public void leave() {
        server.stop();
    }

    public void freeze() {
        Signal.STOP.to(server.handle());
    }

    public void wakeUp() {
        Signal.CONT.to(server.handle());
    }
}
