package pokero.tests.server;

import static org.assertj.core.api.Assertions.assertThatNoException;

import java.sql.SQLException;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import pokero.persistence.alert.Alerts;
import pokero.persistence.table.Hands;

/** The next version of the room brings its columns while this one plays: an upgrade expands the schema first. */
@ExtendWith(ArquillianExtension.class)
class GrowingSchemaIT extends Deployed {

    /** From the fifth time on a statement is prepared in the database, for as long as its connection lives. */
    private static final int OFTEN = 10;

    @Inject
    private Hands hands;

    @Inject
    private Alerts alerts;

    @Resource(lookup = "java:jboss/UserTransaction")
    private UserTransaction transaction;

    private Trouble trouble;

    @BeforeEach
    void comeWithTrouble() throws SQLException {
        trouble = new Trouble();
    }

    @AfterEach
    void shrinkAgain() throws SQLException {
        trouble.shrink("account", "alert");
        trouble.close();
    }

    @Test
    void whatWasPreparedBeforeAColumnCameStillWorks() throws Exception {
        for (int time = 0; time < OFTEN; time++) {
            play();
        }

        trouble.grow("account", "alert");

        assertThatNoException().isThrownBy(this::play);
    }

    private void play() throws Exception {
        transaction.begin();
        try {
            hands.openPot();
            alerts.open(1);
        } finally {
            transaction.rollback();
        }
    }
}
