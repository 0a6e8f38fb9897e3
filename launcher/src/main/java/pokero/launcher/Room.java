package pokero.launcher;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The database and WildFly together, from opening to closing time. Whatever an earlier run left running when it was killed is
 * stopped first; each step that starts a process is whole before closing begins, so that none is forgotten.
 */
final class Room {

    private final DataFolder data;
    private final Ports ports;
    private final Store store;
    private final Server server;
    private volatile boolean closing;

    Room(DataFolder data, Ports ports, Store store, Server server) {
        this.data = data;
        this.ports = ports;
        this.store = store;
        this.server = server;
    }

    /** Opens the room and returns when it is closed. @param whenOpen what goes on beside it */
    void open(Runnable whenOpen) throws IOException, SQLException, InterruptedException {
        data.take();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            closing = true;
            close();
        }, "closing time"));
        stopLeftovers();
        ports.requireFree();
        Process process = startServer(environment(openStore()));
        if (!server.awaitReady(process, () -> closing)) {
            return;
        }
        Welcome.say(data, ports);
        System.gc(); // unpacking PostgreSQL took a hundred megabytes that nobody needs again
        Thread.ofPlatform().daemon().start(whenOpen);
        process.waitFor();
        if (!closing) {
            throw new Trouble("WildFly stopped by itself; its reason is in " + server.log() + ".");
        }
    }

    private synchronized Map<String, String> openStore() throws IOException, SQLException {
        requireOpen();
        return store.open();
    }

    private synchronized Process startServer(Map<String, String> environment) throws IOException {
        requireOpen();
        StringBuilder text = new StringBuilder();
        environment.forEach((name, value) -> text.append(name).append("='").append(value).append("'\n"));
        PrivateFile.write(data.connection(), text.toString());
        say("Starting WildFly with Pokero …");
        return server.start(environment);
    }

    private Map<String, String> environment(Map<String, String> address) {
        Map<String, String> environment = new TreeMap<>(address);
        environment.put("POKERO_ROOM", data.room());
        environment.put("POKERO_PROFILE", "demo");
        return environment;
    }

    private void stopLeftovers() {
        if (server.running() || store.running()) {
            say("Stopping what an earlier run left behind …");
            server.stop();
            store.close();
        }
    }

    private synchronized void close() {
        if (server.running()) {
            say("Stopping WildFly …");
            server.stop();
        }
        if (store.running()) {
            say("Stopping PostgreSQL …");
            store.close();
            say("Closed. Everything is kept in " + data + ".");
        }
    }

    private void requireOpen() {
        if (closing) {
            throw new Trouble("Closed before it was open.");
        }
    }

    private static void say(String step) {
        System.out.println(step);
    }
}
