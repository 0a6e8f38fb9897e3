package pokero.chaos.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import pokero.chaos.machine.Patience;
import pokero.persistence.Migrations;

/** The room's database, whichever server leads just now: one role owns it, another one plays in it. */
public final class Database {

    /** Of all roles: the run's network is its own. */
    public static final String PASSWORD = "drill";

    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "pokero_owner";
    private static final String APP = "pokero_app";
    private static final String NAME = "pokero";
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final String door;

    /** @param door host and port */
    public Database(String door) {
        this.door = door;
    }

    /** Whether it can be made now. */
    public boolean isThere() {
        try (Connection connection = connect("postgres", SUPERUSER)) {
            return connection.isValid(1);
        } catch (SQLException away) {
            return false;
        }
    }

    /** Makes the roles and the database, and brings it to this version. */
    public void create() throws SQLException {
        try (Connection connection = connect("postgres", SUPERUSER);
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + OWNER + " login password '" + PASSWORD + "'");
            statement.execute("create role " + APP + " login password '" + PASSWORD + "'");
            statement.execute("create database " + NAME + " owner " + OWNER);
        }
        Migrations.migrate(url(door, NAME), OWNER, PASSWORD, APP);
    }

    /**
     * What comes before a new version: every table gets a column that the running one knows nothing of. Whoever plays does not
     * wait longer than a moment: a table that is not to be had is asked for again.
     */
    public void expand() throws SQLException {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '200ms'");
            for (String table : tables(statement)) {
                Patience.await("the table " + table, PATIENCE, () -> expand(statement, table));
            }
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement
                .executeQuery("select tablename from pg_tables where tableowner = current_user")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static boolean expand(Statement statement, String table) {
        try {
            statement.execute("alter table " + table + " add column expanded timestamptz default now()");
            return true;
        } catch (SQLException busy) {
            if (LOCK_NOT_AVAILABLE.equals(busy.getSQLState())) {
                return false;
            }
            throw new IllegalStateException(busy);
        }
    }

    /** A connection that may do anything, for looking behind the room's back; waited for while no server leads. */
    public Connection connect() throws SQLException {
        Patience.await("the database", PATIENCE, this::isThere);
        return connect(NAME, OWNER);
    }

    private Connection connect(String name, String role) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", PASSWORD);
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("socketTimeout", "60");
        return DriverManager.getConnection(url(door, name), properties);
    }

    /** What a node is told, so that it finds the database behind this door. */
    public static Map<String, String> environment(String door) {
        return Map.of("POKERO_DB_URL", url(door, NAME), "POKERO_DB_USER", APP, "POKERO_DB_PASSWORD",
                PASSWORD);
    }

    private static String url(String door, String name) {
        return "jdbc:postgresql://" + door + "/" + name;
    }
}
