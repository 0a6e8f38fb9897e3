package pokero.tests.server.table;

import java.sql.SQLException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import pokero.tests.server.Trouble;

/** A test at a table whose database gets into trouble, which is over afterwards. */
abstract class InTrouble extends AtTheTable {

    Trouble trouble;

    @BeforeEach
    void comeWithTrouble() throws SQLException {
        trouble = new Trouble();
    }

    @AfterEach
    void endTheTrouble() throws SQLException {
        trouble.close();
    }
}
