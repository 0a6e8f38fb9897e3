package pokero.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

/**
 * Where to ask what may lag a little: a replica of the database, when {@code POKERO_DB_READ_URL} names one and it answers,
 * else the leader. Never for what somebody decides by: tables, wallets and their newest movements are the leader's.
 */
@ApplicationScoped
public class Replica {

    private static final System.Logger LOG = System.getLogger(Replica.class.getName());

    /** For how long a replica that did not answer is left alone. */
    private static final long REST = Duration.ofSeconds(10).toNanos();

    @Resource(lookup = "java:jboss/datasources/PokeroReadDS")
    private DataSource replica;

    @Resource(lookup = "java:jboss/datasources/PokeroDS")
    private DataSource leader;

    private boolean named = System.getenv("POKERO_DB_READ_URL") != null;
    private volatile long missed = System.nanoTime() - REST;

    protected Replica() {
    }

    Replica(DataSource replica, DataSource leader) {
        this.replica = replica;
        this.leader = leader;
        named = true;
    }

    /** A question that changes nothing. */
    @FunctionalInterface
    public interface Question<T> {

        T ask(Connection connection) throws SQLException;
    }

    /** @throws PersistenceException when nobody could answer */
    public <T> T ask(Question<T> question) {
        if (named && System.nanoTime() - missed >= REST) {
            try {
                return ask(replica, question);
            } catch (SQLException fault) {
                missed = System.nanoTime();
                LOG.log(System.Logger.Level.WARNING, "the replica did not answer, the leader does: {0}",
                        fault.toString());
            }
        }
        return askLeader(question);
    }

    /** The same where nothing may lag. @throws PersistenceException when it does not answer */
    public <T> T askLeader(Question<T> question) {
        try {
            return ask(leader, question);
        } catch (SQLException fault) {
            throw new PersistenceException(fault);
        }
    }

    private static <T> T ask(DataSource database, Question<T> question) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return question.ask(connection);
        }
    }
}
