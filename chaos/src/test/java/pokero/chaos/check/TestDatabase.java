package pokero.chaos.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import pokero.persistence.Migrations;

/** A real PostgreSQL; each test gets a room of its own in it. */
final class TestDatabase {

    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger COPIES = new AtomicInteger();

    private TestDatabase() {
    }

    /** An empty room, seen by its owner. */
    static Connection fresh() throws SQLException {
        String name = "room" + COPIES.incrementAndGet();
        execute("create database " + name + " template room owner pokero_owner");
        return DriverManager.getConnection(SERVER.getJdbcUrl("pokero_owner", name));
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            try (var connection = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
                    var statement = connection.createStatement()) {
                statement.execute("create role pokero_owner login");
                statement.execute("create role pokero_app login");
                statement.execute("create database room owner pokero_owner");
            }
            Migrations.migrate(server.getJdbcUrl("pokero_owner", "room"), "pokero_owner", "", "pokero_app");
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(SERVER.getJdbcUrl("postgres", "postgres"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
