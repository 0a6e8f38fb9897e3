package pokero.persistence.ring;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The database as a way from node to node: PostgreSQL's LISTEN and NOTIFY. It has a datasource of its own, apart from the
 * transactions of the room, whose commits do not wait for the disk: nothing that is called here has to last.
 */
@ApplicationScoped
public class Channel {

    static final String NAME = "pokero_ring";

    @Resource(lookup = "java:jboss/datasources/PokeroRingDS")
    private DataSource database;

    /** Calls to everybody who listens, in this order. @param payloads each of less than 8000 bytes */
    public void call(List<String> payloads) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
            for (String payload : payloads) {
                notify.setString(1, NAME);
                notify.setString(2, payload);
                notify.execute();
            }
        }
    }

    /** A line that hears everything that is called from now on, by this node too. */
    public Line listen() throws SQLException {
        return Line.open(database.getConnection());
    }
}
