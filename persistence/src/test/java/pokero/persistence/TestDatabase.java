package pokero.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL with the room's schema, one for all tests of this module. */
public final class TestDatabase {

    public static final String OWNER = "pokero_owner";
    public static final String APP = "pokero_app";
    private static final EmbeddedPostgres SERVER = start();

    private TestDatabase() {
    }

    public static String url() {
        return "jdbc:postgresql://127.0.0.1:" + SERVER.getPort() + "/pokero";
    }

    /** Makes a database without anything in it. @return its address */
    public static String empty(String name) throws SQLException {
        try (var connection = DriverManager.getConnection(SERVER.getJdbcUrl("postgres", "postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner " + OWNER);
        }
        return url().replace("/pokero", "/" + name);
    }

    public static void asOwner(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, OWNER, "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public static Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url(), OWNER, "");
    }

    /** Connected as the role that the server plays as. */
    public static Connection asApp() throws SQLException {
        return DriverManager.getConnection(url(), APP, "");
    }

    public static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    public static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            try (var connection = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
                    var statement = connection.createStatement()) {
                statement.execute("create role " + OWNER + " login");
                statement.execute("create role " + APP + " login");
                statement.execute("create database pokero owner " + OWNER);
            }
            Migrations.migrate(server.getJdbcUrl(OWNER, "pokero"), OWNER, "", APP);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
