package pokero.launcher;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

/** A PostgreSQL of the room's own, with its data in the room's folder. */
final class OwnStore implements Store {

    private final DataFolder data;
    private final Postgres postgres;

    OwnStore(DataFolder data, Postgres postgres) {
        this.data = data;
        this.postgres = postgres;
    }

    @Override
    public Map<String, String> open() throws IOException, SQLException {
        Passwords passwords = Passwords.readOrMake(data.passwords());
        Database database = new Database(postgres, passwords);
        System.out.println("Starting PostgreSQL on the data in " + data + " …");
        database.start();
        System.out.println("Migrating the database …");
        database.migrate();
        return Map.of("POKERO_DB_URL", database.url(), "POKERO_DB_USER", Database.APP, "POKERO_DB_PASSWORD",
                passwords.app());
    }

    @Override
    public boolean running() {
        return postgres.running();
    }

    @Override
    public void close() {
        postgres.stop();
    }
}
