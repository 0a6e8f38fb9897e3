package pokero.persistence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pokero.persistence.TestDatabase;
import pokero.persistence.cli.Command.Outcome;
import pokero.persistence.player.Enrolment;
import pokero.persistence.player.NewPlayer;
import pokero.persistence.player.Password;

/** The command as an operator calls it: a process of its own, with the database in its environment. */
class AdminTest {

    private static final Map<String, String> ROOM = Command.room(TestDatabase.APP);

    @TempDir
    private Path folder;

    @Test
    void anAdminIsMadeWithWalletAndChips() throws Exception {
        Outcome outcome = Command.run(ROOM, "three blind mice\n", "create-admin", "Bruno", "--password-stdin");

        assertThat(outcome).isEqualTo(new Outcome(0, "Bruno was made, and is an admin."));
        assertThat(player("Bruno", "admin::text")).isEqualTo("true");
        assertThat(player("Bruno", "(select balance::text from account where id = wallet_id)")).isEqualTo("50000");
        assertThat(Password.matches("three blind mice", player("Bruno", "password_hash"))).isTrue();
    }

    @Test
    void aPlayerBecomesAdminAndComesInAgain() throws Exception {
        try (var app = TestDatabase.asApp(); var statement = app.createStatement()) {
            Enrolment.enrol(app, new NewPlayer("Nela", "old", false, false, 70));
            statement.execute("update player set failed_logins = 4, suspended = true, locked_until = 'infinity' "
                    + "where name = 'Nela'");
        }
        Path file = Files.writeString(folder.resolve("password"), "four calling birds\n");

        assertThat(Command.run(ROOM, "", "create-admin", "nela", "--password-file", file.toString()).status()).isZero();
        assertThat(player("Nela", "admin and not suspended and locked_until is null and failed_logins = 0"))
                .isEqualTo("t");
        assertThat(Password.matches("four calling birds", player("Nela", "password_hash"))).isTrue();
    }

    @Test
    void aHouseBotIsNoAdmin() throws Exception {
        try (var app = TestDatabase.asApp()) {
            Enrolment.enrol(app, new NewPlayer("Rook", null, false, true, 70));
        }

        assertThat(Command.run(ROOM, "three blind mice\n", "create-admin", "Rook", "--password-stdin"))
                .isEqualTo(new Outcome(1, "Rook is a house bot, and bots are no admins."));
    }

    @Test
    void aWeakPasswordIsRefused() throws Exception {
        assertThat(Command.run(ROOM, "password123\n", "create-admin", "Igor", "--password-stdin"))
                .isEqualTo(new Outcome(1, "The password is one of those that are tried first."));
        assertThat(Command.run(ROOM, "\n", "create-admin", "Igor", "--password-stdin").output()).contains("too short");
        assertThat(Command.run(ROOM, "", "create-admin", "Igor", "--password-file", "/nowhere"))
                .isEqualTo(new Outcome(1, "The file /nowhere cannot be read."));
    }

    @Test
    void withoutATerminalNobodyIsAsked() throws Exception {
        assertThat(Command.run(ROOM, "", "create-admin", "Igor").output())
                .contains("--password-file or --password-stdin");
    }

    @Test
    void markupIsNoName() throws Exception {
        assertThat(Command.run(ROOM, "", "create-admin", "<b>Igor</b>").output()).contains("cannot be a name");
    }

    @Test
    void theBooksOfANewRoomAreClean() throws Exception {
        Outcome outcome = Command.run(ROOM, "", "verify-ledger");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.output()).endsWith("The books are clean.");
    }

    @Test
    void migratingAgainChangesNothing() throws Exception {
        assertThat(
                Command.run(Map.of("POKERO_DB_URL", TestDatabase.url(), "POKERO_DB_USER", TestDatabase.OWNER), "",
                        "migrate"))
                .isEqualTo(new Outcome(0, "The schema is up to date."));
    }

    @Test
    void aWrongCallEndsWithTwoAndAMissingDatabaseWithOne() throws Exception {
        assertThat(Command.run(ROOM, "", "create-king").status()).isEqualTo(2);
        assertThat(Command.run(ROOM, "").status()).isEqualTo(2);
        assertThat(Command.run(Map.of(), "", "verify-ledger").output()).startsWith("POKERO_DB_URL is not set");
        assertThat(
                Command.run(Map.of("POKERO_DB_URL", "jdbc:postgresql://127.0.0.1:1/pokero", "POKERO_DB_USER", "x"), "",
                        "verify-ledger").output())
                .startsWith("The database refused: Connection to 127.0.0.1:1 refused");
    }

    @Test
    void everyCommandExplainsItself() throws Exception {
        for (String command : List.of("create-admin", "migrate", "verify-ledger", "verify-hands",
                "reverse-transfer", "move-chips", "archive")) {
            assertThat(Command.run(Map.of(), "", command, "--help").output()).contains("Usage: pokero-admin " + command,
                    "POKERO_DB_PASSWORD_FILE");
        }
    }

    private static String player(String name, String column) throws SQLException {
        try (var app = TestDatabase.asApp();
                var statement = app.prepareStatement("select " + column + " from player where name = ?")) {
            statement.setString(1, name);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
