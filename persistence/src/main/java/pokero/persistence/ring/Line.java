package pokero.persistence.ring;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** A connection that listens. Once it has failed it is dead: open another one. Not for several threads. */
public final class Line implements AutoCloseable {

    private final Connection connection;
    private final PGConnection notifications;

    private Line(Connection connection) throws SQLException {
        this.connection = connection;
        notifications = connection.unwrap(PGConnection.class);
    }

    static Line open(Connection connection) throws SQLException {
        try {
            Line line = new Line(connection);
            line.say("listen " + Channel.NAME);
            return line;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Waits up to this time for payloads. When none comes the database is asked something, so that a connection that is dead
     * without saying so is found out: the datasource bounds the time that an answer may take.
     */
    public List<String> hear(Duration patience) throws SQLException {
        PGNotification[] heard = notifications.getNotifications((int) patience.toMillis());
        if (heard == null || heard.length == 0) {
            say("select 1");
            return List.of();
        }
        return Stream.of(heard).map(PGNotification::getParameter).toList();
    }

    private void say(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** It goes back to where it came from and must not go on listening; one that has failed is thrown away there. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            say("unlisten *");
        }
    }
}
