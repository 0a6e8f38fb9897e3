package pokero.chaos.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;

import pokero.persistence.Migrations;

/** The room's database, whichever server leads just now: one role owns it, another one plays in it. */
public final class Database {

    /** Of all roles: the run's network is its own. */
    public static final String PASSWORD = "drill";

    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "pokero_owner";
    private static final String APP = "pokero_app";
    private static final String NAME = "pokero";

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

    /** A connection that may do anything, for looking behind the room's back. */
    public Connection connect() throws SQLException {
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
