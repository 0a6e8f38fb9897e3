package pokero.chaos.check;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads rows one by one, however many there are. */
final class Query {

    private static final int AT_ONCE = 5_000;

    private Query() {
    }

    /** What is done with each row. */
    @FunctionalInterface
    interface Reader {

        void read(ResultSet row) throws SQLException;
    }

    static void each(Connection database, String sql, Reader reader) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }
}
