package pokero.launcher;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

/**
 * PostgreSQL and WildFly together, from opening to closing time. Whatever an earlier run left running when it was killed is
 * stopped first; each step that starts a process is whole before closing begins, so that none is forgotten.
 */
final class Room {

    private final DataFolder data;
    private final Ports ports;
    private final Postgres postgres;
    private final Server server;
    private volatile boolean closing;

    Room(DataFolder data, Ports ports, Postgres postgres, Server server) {
        this.data = data;
        this.ports = ports;
        this.postgres = postgres;
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
        Passwords passwords = Passwords.readOrMake(data.passwords());
        Database database = startDatabase(passwords);
        Process process = startServer(environment(database, passwords));
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

    private synchronized Database startDatabase(Passwords passwords) throws IOException, SQLException {
        requireOpen();
        say("Starting PostgreSQL on the data in " + data + " …");
        Database database = new Database(postgres, passwords);
        database.start();
        say("Migrating the database …");
        database.migrate();
        return database;
    }

    private synchronized Process startServer(Map<String, String> environment) throws IOException {
        requireOpen();
        StringBuilder text = new StringBuilder();
        environment.forEach((name, value) -> text.append(name).append("='").append(value).append("'\n"));
        PrivateFile.write(data.connection(), text.toString());
        say("Starting WildFly with Pokero …");
        return server.start(environment);
    }

    private Map<String, String> environment(Database database, Passwords passwords) {
        return Map.of("POKERO_DB_URL", database.url(), "POKERO_DB_USER", Database.APP, "POKERO_DB_PASSWORD",
                passwords.app(), "POKERO_ROOM", data.room(), "POKERO_PROFILE", "demo");
    }

    private void stopLeftovers() {
        if (server.running() || postgres.running()) {
            say("Stopping what an earlier run left behind …");
            server.stop();
            postgres.stop();
        }
    }

    private synchronized void close() {
        if (server.running()) {
            say("Stopping WildFly …");
            server.stop();
        }
        if (postgres.running()) {
            say("Stopping PostgreSQL …");
            postgres.stop();
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
