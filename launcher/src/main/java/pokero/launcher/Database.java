package pokero.launcher;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;

import org.flywaydb.core.api.FlywayException;

import pokero.persistence.Migrations;

/** The room's database inside PostgreSQL: one role owns the tables, another one plays in them. */
public final class Database {

    public static final String APP = "pokero_app";

    private static final String NAME = "pokero";
    public static final String OWNER = "pokero_owner";

    private final Postgres postgres;
    private final Passwords passwords;

    public Database(Postgres postgres, Passwords passwords) {
        this.postgres = postgres;
        this.passwords = passwords;
    }

    public String url() {
        return postgres.url(NAME);
    }

    /** Starts PostgreSQL; when its data folder is new, the roles and the database are made. */
    public void start() throws IOException, SQLException {
        if (postgres.start(passwords.superuser())) {
            create();
            postgres.finished();
        }
    }

    private void create() throws SQLException {
        try (Connection connection = DriverManager.getConnection(postgres.url("postgres"), Postgres.SUPERUSER,
                passwords.superuser());
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + OWNER + " login password '" + passwords.owner() + "'");
            statement.execute("create role " + APP + " login password '" + passwords.app() + "'");
            statement.execute("create database " + NAME + " owner " + OWNER);
        }
    }

    public void migrate() {
        try {
            Migrations.migrate(url(), OWNER, passwords.owner(), APP);
        } catch (FlywayException e) {
            throw new Trouble("The database could not be brought to this version: " + e.getMessage().lines().limit(2)
                    .collect(Collectors.joining(" ")) + ".", e);
        }
    }
}
