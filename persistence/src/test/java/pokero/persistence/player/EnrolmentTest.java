package pokero.persistence.player;

import static org.assertj.core.api.Assertions.assertThat;
import static pokero.persistence.TestDatabase.number;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import pokero.persistence.TestDatabase;

class EnrolmentTest {

    @Test
    void aNewPlayerGetsAWalletWithTheHousesChips() throws SQLException {
        try (var app = TestDatabase.asApp()) {
            var id = Enrolment.enrol(app, new NewPlayer("Halina", null, false, false, NewPlayer.WELCOME_CHIPS));

            assertThat(id).isPresent();
            assertThat(number(app, "select balance from account a join player p on p.wallet_id = a.id where p.id = "
                    + id.getAsLong())).isEqualTo(50_000);
            assertThat(number(app, "select wrong_balances + total from ledger_check")).isZero();
        }
    }

    @Test
    void aNameIsTakenInWhateverCaseAndLeavesNothingBehind() throws SQLException {
        try (var app = TestDatabase.asApp()) {
            Enrolment.enrol(app, new NewPlayer("Żaneta", null, false, false, 100));
            long accounts = number(app, "select count(*) from account");

            assertThat(Enrolment.enrol(app, new NewPlayer("żANETA", null, false, false, 100))).isEmpty();
            assertThat(number(app, "select count(*) from account")).isEqualTo(accounts);
        }
    }
}
