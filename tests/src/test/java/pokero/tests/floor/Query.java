package pokero.tests.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import pokero.tests.SharedDatabase;

/** A statement and what goes into its gaps. */
record Query(String sql, Object... gaps) {

    /** The first column of all rows, as numbers. */
    List<Long> numbers() {
        List<Long> numbers = new ArrayList<>();
        try (Connection connection = SharedDatabase.connectAsOwner();
                PreparedStatement statement = prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of the first row, as text. */
    String text() {
        try (Connection connection = SharedDatabase.connectAsOwner();
                PreparedStatement statement = prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    long number() {
        return numbers().getFirst();
    }

    void run() {
        try (Connection connection = SharedDatabase.connectAsOwner();
                PreparedStatement statement = prepare(connection)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int gap = 0; gap < gaps.length; gap++) {
            statement.setObject(gap + 1, gaps[gap]);
        }
        return statement;
    }
}
