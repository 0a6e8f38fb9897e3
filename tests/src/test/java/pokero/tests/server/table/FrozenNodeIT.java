package pokero.tests.server.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pokero.tests.server.Awaiting.await;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.annotation.Resource;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import pokero.rules.hand.Action;

/** A node may freeze or vanish wherever it is: what it has locked is soon anybody's again. */
@ExtendWith(ArquillianExtension.class)
class FrozenNodeIT extends InTrouble {

    @Resource(lookup = "java:jboss/datasources/PokeroDS")
    private DataSource database;

    @Test
    void theLockOfANodeThatFrozeInATransactionEnds() throws SQLException {
        begin();

        try (Connection frozen = database.getConnection()) {
            lockTable(frozen);

            assertThat(act(ann, new Action.Call())).isEqualTo(ACCEPTED);
            assertThatThrownBy(frozen::commit).as("it wakes up and can do no harm").isInstanceOf(SQLException.class);
        }
    }

    @Test
    void theLockOfANodeThatVanishedInAStatementEnds() throws SQLException {
        begin();

        Connection vanished = database.getConnection();
        lockTable(vanished);
        Thread.ofPlatform().start(() -> sleep(vanished));
        await(() -> !trouble.numbers("select pid from pg_stat_activity where wait_event = 'PgSleep'").isEmpty());
        vanished.abort(Runnable::run);

        assertThat(act(ann, new Action.Call())).isEqualTo(ACCEPTED);
    }

    @Test
    void nobodyWaitsForeverForATable() throws SQLException {
        begin();
        trouble.keepTable(table);

        assertThatThrownBy(() -> act(ann, new Action.Call())).hasStackTraceContaining("lock timeout");

        trouble.giveTableBack();
        assertThat(act(ann, new Action.Call())).isEqualTo(ACCEPTED);
    }

    @Test
    void aTableThatIsLockedKeepsNoOtherTableWaiting() throws SQLException {
        long locked = table;
        begin();
        open();
        begin();
        trouble.keepTable(locked);

        assertThat(act(ann, new Action.Call())).isEqualTo(ACCEPTED);
        room.timeIsUp(table);
        await(() -> hand().board().size() == 3);
    }

    @Test
    void aDatabaseThatSaysNothingIsGivenUp() throws Exception {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            long backend = backend(statement);
            signal("STOP", backend);
            try {
                assertThatThrownBy(() -> statement.execute("select 1")).isInstanceOf(SQLException.class);
            } finally {
                signal("CONT", backend);
            }
        }
        assertThat(seats.sitFor(ann, UUID.randomUUID(), table, 1, 200)).isEqualTo(ACCEPTED);
    }

    private void lockTable(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("select 1 from poker_table where id = " + table + " for update");
        }
    }

    private static void sleep(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_sleep(11)");
        } catch (SQLException vanished) {
            return;
        }
    }

    private static long backend(Statement statement) throws SQLException {
        try (var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void signal(String signal, long process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process)).inheritIO().start().waitFor();
    }
}
