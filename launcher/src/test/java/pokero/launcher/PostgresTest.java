package pokero.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    private static final Passwords PASSWORDS = new Passwords("superuser", "owner", "app");

    @TempDir
    private Path folder;

    private Postgres postgres;
    private Database database;

    @BeforeEach
    void onAFreePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            postgres = new Postgres(new DataFolder(folder), free.getLocalPort());
            database = new Database(postgres, PASSWORDS);
        }
    }

    @AfterEach
    void stop() {
        postgres.stop();
    }

    @Test
    void whatWasCommittedIsThereAfterItWasKilled() throws IOException, SQLException {
        database.start();
        execute("create table kept as select 42 as answer");
        postgres.kill();
        assertThat(postgres.running()).isFalse();

        database.start();

        execute("insert into kept values (43)");
    }

    @Test
    void aFirstStartThatWasCutOffIsBegunAnew() throws IOException, SQLException {
        Files.writeString(Files.createDirectory(folder.resolve("postgres")).resolve("PG_VERSION"), "18");
        Files.createFile(folder.resolve("postgres.unfinished"));

        database.start();

        execute("select 1");
    }

    @Test
    void aStrangeFolderIsLeftAloneAndNamed() throws IOException {
        Files.createDirectory(folder.resolve("postgres"));

        assertThatExceptionOfType(Trouble.class).isThrownBy(database::start)
                .withMessageContaining("holds no whole PostgreSQL database");
    }

    @Test
    void aDatabaseOfAnotherVersionIsLeftAloneAndNamed() throws IOException {
        Files.createDirectories(folder.resolve("postgres/global"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "14\n");
        Files.createFile(folder.resolve("postgres/global/pg_control"));

        assertThatExceptionOfType(Trouble.class).isThrownBy(database::start)
                .withMessageContaining("was written by PostgreSQL 14");
    }

    @Test
    void whatPostgresRefusesIsSaidInItsWordsAsSoonAsItDoes() throws IOException, SQLException {
        database.start();
        postgres.stop();
        Files.writeString(folder.resolve("postgres/postgresql.conf"), "\nnonsense = on\n", StandardOpenOption.APPEND);

        assertThatExceptionOfType(Trouble.class).isThrownBy(database::start)
                .withMessageStartingWith("PostgreSQL did not start on ").withMessageContaining("contains errors")
                .havingCause().withMessage("pg_ctl gave up");
    }

    private void execute(String sql) throws SQLException {
        try (Connection owner = DriverManager.getConnection(database.url(), Database.OWNER, PASSWORDS.owner())) {
            owner.createStatement().execute(sql);
        }
    }
}
