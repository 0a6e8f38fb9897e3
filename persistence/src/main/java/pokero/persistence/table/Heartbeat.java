package pokero.persistence.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.hibernate.Session;

/**
 * One row that the clocks of all nodes move on, so that a gap in it is an outage. Plain SQL: its only column is a time of
 * the database's clock.
 */
@ApplicationScoped
public class Heartbeat {

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    /** Seconds since the last beat. */
    public double age() {
        return age("");
    }

    /** Seconds since the last beat; nobody else beats until the transaction is over. */
    public double lock() {
        return age(" for update");
    }

    private double age(String lock) {
        return rows.unwrap(Session.class)
                .createNativeQuery("select date_part('epoch', clock_timestamp() - at) from heartbeat" + lock,
                        Double.class)
                .getSingleResult();
    }

    public void beat() {
        rows.unwrap(Session.class).createNativeMutationQuery("update heartbeat set at = clock_timestamp()")
                .executeUpdate();
    }
}
