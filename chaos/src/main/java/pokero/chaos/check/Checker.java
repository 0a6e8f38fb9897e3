package pokero.chaos.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import pokero.chaos.player.Journal;
import pokero.chaos.player.Wish;
import pokero.chaos.player.Wish.Outcome;

/**
 * Holds the database against the journal of the players, in one look at it: what was acknowledged is there once, what was
 * refused is not there, what was shown is there, every hand is what the rules make of it, and no chip is missing.
 */
public final class Checker {

    private Checker() {
    }

    /** The room may go on meanwhile. @param database an owner's connection */
    public static Findings check(Connection database, Journal journal) throws SQLException {
        // In this order: what is acknowledged before the look began must be in it, and what is in it was asked for before its end.
        List<Outcome> told = journal.wishes().stream().map(Wish::outcome).toList();
        Map<Long, Integer> shown = journal.shown();
        Findings findings = new Findings();
        database.setAutoCommit(false);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            Records records = Records.read(database, findings);
            HandLogs logs = HandLogs.read(database, records, findings);
            List<Wish> wishes = journal.wishes();
            Promises promises = new Promises(records, logs, findings);
            for (int index = 0; index < wishes.size(); index++) {
                promises.check(wishes.get(index), index < told.size() ? told.get(index) : Outcome.UNKNOWN);
            }
            promises.checkUninvited();
            promises.checkShown(shown);
            promises.checkBuyIns(wishes);
            Chips.check(database, findings);
            return findings;
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
    }
}
