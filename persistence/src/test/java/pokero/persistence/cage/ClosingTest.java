package pokero.persistence.cage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import pokero.persistence.PlayedRoom;
import pokero.persistence.TestDatabase;

/** The books are checked from where they were closed last, and come out the same. */
class ClosingTest {

    private static int rooms;

    private Connection app;
    private PlayedRoom room;

    @BeforeEach
    void play() throws SQLException {
        app = TestDatabase.asApp();
        room = new PlayedRoom(app, "Closing " + ++rooms);
        room.playHand();
    }

    @AfterEach
    void hangUp() throws SQLException {
        app.close();
    }

    @Test
    void whatIsClosedIsCarriedForwardAndTheBooksStayClean() throws SQLException {
        close();
        assertThat(number("select count(*) from transfer where id > (select up_to from closing)")).isZero();
        assertThat(faults()).isZero();

        room.playHand();
        assertThat(number("select count(*) from transfer where id > (select up_to from closing)")).isPositive();
        assertThat(faults()).isZero();
        close();
        assertThat(faults()).isZero();
    }

    @Test
    void closingWithoutAnythingNewChangesNothing() throws SQLException {
        close();
        close();

        assertThat(number("select close_books()")).isZero();
        assertThat(faults()).isZero();
    }

    @Test
    void aMistakeFromBeforeTheClosingIsStillFoundAfterIt() throws SQLException {
        app.setAutoCommit(false);
        TestDatabase.run(app, "update account set balance = balance + 7 where id = (select max(account_id) from seat)");
        TestDatabase.run(app, "insert into account (kind) values ('pot')");
        TestDatabase.run(app, """
                insert into transfer (debit, credit, amount, reason)
                select (select id from account where kind = 'house'), max(id), 30, 'bet' from account""");
        close();

        assertThat(number("select wrong_balances from ledger_check")).isEqualTo(1);
        assertThat(number("select unsettled_pots from ledger_check")).isEqualTo(1);
        assertThat(number("select total from ledger_check")).isEqualTo(7);
        assertThat(number("select unsettled_pots from ledger_full_check")).isEqualTo(1);
        app.rollback();
    }

    @Test
    void theFullCheckFindsASumThatWasCarriedForwardWrongly() throws SQLException {
        close();
        try (Connection owner = TestDatabase.asOwner()) {
            owner.setAutoCommit(false);
            TestDatabase.run(owner,
                    "update carried set amount = amount + 1 where account_id = (select max(account_id) from carried)");

            assertThat(TestDatabase.number(owner, "select wrongly_carried from ledger_full_check")).isEqualTo(1);
            assertThat(TestDatabase.number(owner, "select wrong_balances from ledger_full_check")).isZero();
            owner.rollback();
        }
    }

    @Test
    void noTransferIsHalfDoneWhenTheBooksAreClosed() throws SQLException {
        try (Connection settling = TestDatabase.asApp()) {
            settling.setAutoCommit(false);
            TestDatabase.run(settling, """
                    insert into transfer (debit, credit, amount, reason)
                    select (select id from account where kind = 'house'), max(wallet_id), 1, 'grant' from player""");

            assertThatThrownBy(() -> number("select 1 from begin_closing()")).hasMessageContaining("lock timeout");
            settling.rollback();
        }
        close();
        assertThat(faults()).isZero();
    }

    private void close() throws SQLException {
        number("select 1 from begin_closing()");
        number("select close_books()");
    }

    private long faults() throws SQLException {
        return number("select wrong_balances + unsettled_pots + abs(total) from ledger_check")
                + number(
                        "select wrong_balances + unsettled_pots + abs(total) + wrongly_carried from ledger_full_check");
    }

    private long number(String query) throws SQLException {
        return TestDatabase.number(app, query);
    }
}
