package pokero.persistence.cage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pokero.persistence.TestDatabase;
import pokero.persistence.player.Enrolment;
import pokero.persistence.player.NewPlayer;

/** What a mistake in the server could do to the books: nothing that rewrites them. */
class AppRoleTest {

    private static final String NOT_ALLOWED = "permission denied";
    private Connection app;

    @BeforeEach
    void playAsTheServer() throws SQLException {
        app = TestDatabase.asApp();
        Enrolment.enrol(app, new NewPlayer("Wanda", null, false, false, 500));
    }

    @AfterEach
    void hangUp() throws SQLException {
        app.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update transfer set amount = 1", "delete from transfer", "truncate transfer",
            "update hand_event set seq = 1", "delete from hand_event", "truncate hand_event",
            "update slip set answer = ''",
            "delete from slip", "truncate slip", "update correction set reason = 'other'", "delete from correction",
            "update carried set amount = 0", "update closing set up_to = 0", "delete from archived",
            "update hand_seat set seat = 1", "delete from hand_seat",
            "update sealed_deck set cards = ''", "delete from sealed_deck", "truncate sealed_deck",
            "update alert_act set note = ''", "delete from alert_act", "truncate alert_act"})
    void writtenHistoryCanBeNeitherChangedNorDeleted(String rewriting) {
        assertThatThrownBy(() -> execute(rewriting)).hasMessageContaining(NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from account", "delete from player", "delete from poker_table", "delete from hand"})
    void nothingThatHistorySpeaksOfCanBeDeleted(String deletion) {
        assertThatThrownBy(() -> execute(deletion)).hasMessageContaining(NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop table transfer", "alter table transfer drop constraint transfer_check",
            "create table mine (id int)", "update flyway_schema_history set success = true"})
    void theSchemaIsTheOwners(String change) {
        assertThatThrownBy(() -> execute(change)).isInstanceOf(SQLException.class)
                .satisfies(fault -> assertThat(((SQLException) fault).getSQLState()).isEqualTo("42501"));
    }

    @Test
    void aTransferMovesMoreThanNothing() {
        assertThatThrownBy(() -> transfer("house()", "wallet()", 0)).hasMessageContaining("transfer_amount_check");
        assertThatThrownBy(() -> transfer("house()", "wallet()", -100)).hasMessageContaining("transfer_amount_check");
    }

    @Test
    void aTransferHasTwoSides() {
        assertThatThrownBy(() -> transfer("wallet()", "wallet()", 10)).hasMessageContaining("transfer_check");
        assertThatThrownBy(() -> transfer("house()", "null", 10)).hasMessageContaining("not-null");
    }

    @Test
    void aWalletIsNeverOverdrawn() {
        assertThatThrownBy(() -> execute("update account set balance = -1 where id = " + wallet()))
                .hasMessageContaining("account_balance_check");
    }

    @Test
    void theCheckFindsABalanceThatNoTransferExplains() throws SQLException {
        app.setAutoCommit(false);
        execute("update account set balance = balance + 7 where id = " + wallet());

        assertThat(TestDatabase.number(app, "select wrong_balances from ledger_check")).isEqualTo(1);
        assertThat(TestDatabase.number(app, "select total from ledger_check")).isEqualTo(7);
        app.rollback();
        assertThat(TestDatabase.number(app, "select wrong_balances + unsettled_pots + total from ledger_check"))
                .isZero();
    }

    @Test
    void theCheckFindsAPotThatWasNotPaidOut() throws SQLException {
        app.setAutoCommit(false);
        execute("insert into account (kind) values ('pot')");
        transfer("house()", "(select max(id) from account where kind = 'pot')", 30);

        assertThat(TestDatabase.number(app, "select unsettled_pots from ledger_check")).isEqualTo(1);
        app.rollback();
    }

    private void transfer(String debit, String credit, long amount) throws SQLException {
        execute("insert into transfer (debit, credit, amount, reason) values (%s, %s, %d, 'reversal')".formatted(debit,
                credit, amount).replace("house()", "(select id from account where kind = 'house')")
                .replace("wallet()", wallet()));
    }

    private static String wallet() {
        return "(select wallet_id from player where name = 'Wanda')";
    }

    private void execute(String sql) throws SQLException {
        try (var statement = app.createStatement()) {
            statement.execute(sql);
        }
    }
}
