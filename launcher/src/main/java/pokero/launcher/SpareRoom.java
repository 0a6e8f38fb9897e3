package pokero.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** A room that a measurement has to itself: PostgreSQL and WildFly with one EAR, on files that are made anew. */
public final class SpareRoom implements AutoCloseable {

    private final DataFolder data;
    private final Passwords passwords = new Passwords("superuser", "owner", "app");
    private final Postgres postgres;
    private final Database database;
    private final Server server;
    private Process process;

    /** @param port of the pages; the others follow from it @param home the provisioned WildFly */
    public SpareRoom(Path folder, int port, Path home, Path ear) {
        Ports ports = new Ports(port);
        data = new DataFolder(folder);
        postgres = new Postgres(data, ports.postgres());
        database = new Database(postgres, passwords);
        server = new Server(data, ports, home, new ArchivedEar(ear));
    }

    /** @param environment what the server is to find in its own besides where its database is */
    public void open(Map<String, String> environment) throws IOException, SQLException, InterruptedException {
        stop();
        data.clear();
        database.start();
        database.migrate();
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(Map.of("POKERO_DB_URL", database.url(), "POKERO_DB_USER", Database.APP, "POKERO_DB_PASSWORD",
                passwords.app(), "POKERO_ROOM", data.room()));
        process = server.start(all);
        server.awaitReady(process, () -> false);
    }

    public Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(database.url(), Database.OWNER, passwords.owner());
    }

    /** What libpq's programs need to come to the database as its owner. */
    public Map<String, String> ownersEnvironment() {
        String[] address = database.url().split("[:/]+");
        return Map.of("PGHOST", address[2], "PGPORT", address[3], "PGDATABASE", address[4], "PGUSER", Database.OWNER,
                "PGPASSWORD", passwords.owner());
    }

    /** WildFly's. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() {
        stop();
    }

    private void stop() {
        server.stop();
        postgres.stop();
    }
}
