package pokero.persistence.health;

import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

import pokero.persistence.Schema;

/**
 * Asks the database how it is, over the connections of the ring: they are apart from those that play, so that a crowd is not
 * taken for an outage, and an answer that does not come is given up after a few seconds.
 */
@ApplicationScoped
public class Probe {

    private static final String QUESTION = """
            select pg_is_in_recovery(),
                exists (select from flyway_schema_history where version = ? and success)
            """;

    @Resource(lookup = "java:jboss/datasources/PokeroRingDS")
    private DataSource database;

    protected Probe() {
    }

    Probe(DataSource database) {
        this.database = database;
    }

    /** @throws SQLException when it does not answer, or only reads */
    public Reach ask() throws SQLException {
        try (var connection = database.getConnection(); var question = connection.prepareStatement(QUESTION)) {
            question.setString(1, Schema.VERSION);
            try (var answer = question.executeQuery()) {
                answer.next();
                if (answer.getBoolean(1)) {
                    throw new SQLException("the database that answers is not the leader");
                }
                return answer.getBoolean(2) ? Reach.MIGRATED : Reach.OUTDATED;
            }
        }
    }
}
