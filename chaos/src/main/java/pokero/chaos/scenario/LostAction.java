package pokero.chaos.scenario;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Takes the newest action of a running hand away, with everything that came of it, as if it had never been. */
final class LostAction {

    private LostAction() {
    }

    static void take(Connection database) throws SQLException {
        database.setAutoCommit(false);
        try (Statement statement = database.createStatement()) {
            long[] action = newest(statement);
            statement.executeUpdate(
                    "delete from hand_event where hand_id = %d and seq >= %d".formatted(action[0], action[1]));
            statement.executeUpdate("delete from slip where hand_id = %d and seq = %d".formatted(action[0], action[1]));
            database.commit();
        } finally {
            database.setAutoCommit(true);
        }
    }

    /** The hand and the event, at a table that nobody else changes until the end of the transaction. */
    private static long[] newest(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("""
                select s.hand_id, s.seq
                from poker_table t join slip s on s.hand_id = t.hand_id
                where t.hand_running
                order by s.seq desc limit 1 for update of t""")) {
            if (!row.next()) {
                throw new IllegalStateException("no hand is running");
            }
            return new long[]{row.getLong(1), row.getLong(2)};
        }
    }
}
