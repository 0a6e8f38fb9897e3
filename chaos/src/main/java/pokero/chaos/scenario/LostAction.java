package pokero.chaos.scenario;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

import pokero.chaos.machine.Patience;

/**
 * Takes the newest action of a running hand away, with everything that came of it, as if it had never been. The table gets a
 * new version, so that the nodes forget what they remember of the hand and play on from what is left.
 */
final class LostAction {

    private static final int LOOKS = 600;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    /** @param seq of the action's first event */
    private record Place(long hand, long seq) {
    }

    private LostAction() {
    }

    /** Waits until somebody has acted in a hand that runs. @throws IllegalStateException when nobody does */
    static void take(Connection database) throws SQLException {
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            for (int look = 0; look < LOOKS; look++) {
                Optional<Place> action = newest(statement);
                if (action.isPresent()) {
                    delete(statement, action.get());
                    database.commit();
                    return;
                }
                database.rollback();
                Patience.sleep(LOOK_AGAIN);
            }
            throw new IllegalStateException("nobody acts");
        } finally {
            database.setAutoCommit(true);
        }
    }

    private static void delete(Statement statement, Place action) throws SQLException {
        statement.executeUpdate(
                "delete from hand_event where hand_id = %d and seq >= %d".formatted(action.hand, action.seq));
        statement.executeUpdate("delete from slip where hand_id = %d and seq = %d".formatted(action.hand, action.seq));
        statement.executeUpdate(
                "update poker_table set version = version + 1 where hand_id = %d".formatted(action.hand));
    }

    /** At a table that nobody else changes until the end of the transaction. */
    private static Optional<Place> newest(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("""
                select s.hand_id, s.seq
                from poker_table t join slip s on s.hand_id = t.hand_id
                where t.hand_running
                order by s.seq desc limit 1 for update of t""")) {
            return row.next() ? Optional.of(new Place(row.getLong(1), row.getLong(2))) : Optional.empty();
        }
    }
}
