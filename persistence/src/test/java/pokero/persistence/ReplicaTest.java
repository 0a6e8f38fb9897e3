package pokero.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.persistence.PersistenceException;

import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Both are one database here, which says by which name it was called. */
class ReplicaTest {

    private final DataSource reader = database("reader");
    private final DataSource leader = database("leader");

    @Test
    void whatMayLagIsAskedOfTheReplica() {
        assertThat(new Replica(reader, leader).<String>ask(ReplicaTest::calledBy)).isEqualTo("reader");
    }

    @Test
    void theLeaderAnswersForAReplicaThatIsAway() throws IOException {
        Replica replica = new Replica(nobody(), leader);

        assertThat(replica.<String>ask(ReplicaTest::calledBy)).isEqualTo("leader");
        assertThat(replica.<String>ask(ReplicaTest::calledBy)).isEqualTo("leader");
    }

    @Test
    void whenNobodyAnswersThatIsAnOutage() throws IOException {
        DataSource nobody = nobody();

        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> new Replica(nobody, nobody).ask(ReplicaTest::calledBy))
                .withCauseInstanceOf(SQLException.class);
    }

    private static String calledBy(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery("show application_name")) {
            row.next();
            return row.getString(1);
        }
    }

    private static DataSource database(String name) {
        return database(TestDatabase.url(), name);
    }

    private static DataSource database(String url, String name) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(url);
        database.setUser(TestDatabase.APP);
        database.setApplicationName(name);
        return database;
    }

    private static DataSource nobody() throws IOException {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return database("jdbc:postgresql://127.0.0.1:" + closed.getLocalPort() + "/pokero", "nobody");
        }
    }
}
