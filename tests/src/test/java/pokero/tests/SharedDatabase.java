package pokero.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

import pokero.launcher.DataFolder;
import pokero.launcher.Database;
import pokero.launcher.Passwords;
import pokero.launcher.Postgres;

/** A real PostgreSQL with an empty room, made before the server starts and stopped after it. */
public final class SharedDatabase {

    private static final Passwords PASSWORDS = new Passwords("superuser", "owner", "app");
    private static final DataFolder FOLDER = new DataFolder(Path.of("target/database"));
    private static final Postgres POSTGRES = new Postgres(FOLDER, Integer.getInteger("pokero.port.postgres"));
    private static final Database DATABASE = new Database(POSTGRES, PASSWORDS);

    void open(@Observes(precedence = 100) BeforeSuite event) throws IOException, SQLException {
        POSTGRES.stop();
        FOLDER.clear();
        DATABASE.start();
        DATABASE.migrate();
    }

    void close(@Observes(precedence = -100) AfterSuite event) {
        POSTGRES.stop();
    }

    /** What {@code kill -9} of the database does. */
    public static void crash() {
        POSTGRES.kill();
    }

    /** Its connections stay open, and nothing comes over them any more: as if the line to it were cut. */
    public static void freeze() {
        POSTGRES.processes().forEach(process -> Signal.STOP.to(process.pid()));
    }

    /** It goes on where it was frozen. */
    public static void thaw() {
        POSTGRES.processes().forEach(process -> Signal.CONT.to(process.pid()));
    }

    /** Starts the database again on what it had written, unless it runs. */
    public static void recover() {
        try {
            if (!POSTGRES.running()) {
                DATABASE.start();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection that may do anything, for looking behind the server's back. */
    public static Connection connectAsOwner() throws SQLException {
        return DriverManager.getConnection(DATABASE.url(), Database.OWNER, PASSWORDS.owner());
    }

    /** A connection with no more rights than the server has. */
    public static Connection connectAsApp() throws SQLException {
        return DriverManager.getConnection(DATABASE.url(), Database.APP, PASSWORDS.app());
    }
}
