package pokero.chaos.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is lost, done twice or made up, the checker complains of it, and of nothing else. */
class CheckerTest {

    private Connection database;
    private PlayedTable table;

    @BeforeEach
    void play(@TempDir Path folder) throws SQLException {
        database = TestDatabase.fresh();
        table = new PlayedTable(database, folder);
        table.deal();
        table.act(2, "raise", 30);
        table.act(1, "call", 0);
        table.act(1, "check", 0);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private void playOn() throws SQLException {
        table.act(2, "raise", 20);
        table.act(1, "fold", 0);
    }

    private void assertComplaint(String words) throws SQLException {
        assertThat(table.check().told()).anyMatch(complaint -> complaint.contains(words));
    }

    @Test
    void aRunningHandAndAnEndedOneAreAllRight() throws SQLException {
        assertThat(table.check().told()).isEmpty();

        playOn();

        Findings findings = table.check();
        assertThat(findings.told()).isEmpty();
        assertThat(findings.hands()).isEqualTo(1);
        assertThat(findings.acknowledged()).isEqualTo(7);
    }

    @Test
    void whatWasRefusedOrNeverAnsweredNeedNotBeThere() throws SQLException {
        table.onlyAsk(2, "call", true);
        table.onlyAsk(2, "check", false);

        assertThat(table.check().told()).isEmpty();
    }

    @Test
    void whatHappensWhileTheCheckerLooksIsAllRight() throws SQLException {
        assertThat(table.checkWhile(this::playOn).told()).isEmpty();
    }

    @Test
    void anAcknowledgedActionThatIsGoneWithAllThatCameOfItIsFound() throws SQLException {
        table.run("delete from slip where verb = 'check'");
        table.run("delete from hand_event where kind = 'Checked'");

        assertThat(table.check().lost()).isEqualTo(1);
        assertComplaint("acknowledged, but not there: Ada");
        assertComplaint("was shown, but the log has only");
    }

    @Test
    void anActionThatIsGoneFromTheLogAloneIsFound() throws SQLException {
        table.run("delete from hand_event where kind = 'Checked'");

        assertComplaint("has a slip, but is not in the log");
    }

    @Test
    void anActionThatNobodyAskedForIsFound() throws SQLException {
        table.run("delete from slip where verb = 'raise'");

        assertComplaint("nobody asked for event");
    }

    @Test
    void aRefusedActionThatHappenedIsFound() throws SQLException {
        table.onlyAsk(2, "call", true);
        table.run(
                """
                        insert into slip (player_id, action_id, table_id, hand_id, seq, verb, answer)
                        select player_id, gen_random_uuid(), table_id, hand_id, 99, verb, answer from slip where verb = 'raise'""");

        assertComplaint("nobody wrote");
    }

    @Test
    void aChangedAmountIsFound() throws SQLException {
        table.run("update hand_event set body = jsonb_set(body, '{total}', '40') where kind = 'RaisedTo'");

        assertComplaint("in the place of: Ben");
        assertComplaint("but the rules say");
    }

    @Test
    void aHandThatWasGivenUpIsFound() throws SQLException {
        table.run("update poker_table set hand_running = false");

        assertComplaint("was given up");
    }

    @Test
    void aHandThatVanishedIsFound() throws SQLException {
        playOn();
        table.run("update hand set number = 2");

        assertComplaint("has no hand 1");
    }

    @Test
    void aWrongResultIsFound() throws SQLException {
        playOn();
        table.run("update hand set pot = pot + 1");
        table.run("update transfer set amount = amount - 1 where reason = 'award'");

        assertComplaint("but its row says");
        assertComplaint("the ledger moved");
        assertComplaint("chips lie in pot");
    }

    @Test
    void aChipThatCameFromNowhereIsFound() throws SQLException {
        table.run("update account set balance = balance + 1 where kind = 'seat'");

        assertComplaint("but its transfers say");
        assertComplaint("2 chips too many in all");
    }

    @Test
    void aChairThatWasPaidForTwiceIsFound() throws SQLException {
        table.run("""
                insert into transfer (debit, credit, amount, reason, table_id)
                select debit, credit, amount, reason, table_id from transfer where reason = 'buy-in' limit 1""");

        assertComplaint("chairs were granted");
    }
}
