package pokero.persistence.cage;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/**
 * The check of the books as the room keeps it: one row with the outcome of the last, which one node at a time renews and all
 * show. In SQL, because every step is a question to the whole of the books, and goes by the database's clock.
 */
@ApplicationScoped
public class LedgerWatch {

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    /** What a check found. @param age since it was made, in seconds */
    public record Outcome(long wrongBalances, long unsettledPots, long total, double age) {
    }

    /** The last check's; empty before the first. */
    public Optional<Outcome> last() {
        return outcome("""
                select wrong_balances, unsettled_pots, total, date_part('epoch', clock_timestamp() - at) as age
                from ledger_watch where isfinite(at)""");
    }

    /** Becomes the one who checks, until the transaction is over; false when somebody else is, or did within this time. */
    public boolean takeOn(Duration validity) {
        return !session().createNativeQuery("""
                select 1 from ledger_watch where at < clock_timestamp() - make_interval(secs => :validity)
                for update skip locked""", Integer.class)
                .setParameter("validity", (double) validity.toSeconds()).getResultList().isEmpty();
    }

    /** Checks the books as they are at this moment. It gives up after so long, so that nobody waits for it. */
    public Outcome check(Duration patience) {
        session().createNativeMutationQuery("set local statement_timeout = " + patience.toMillis()).executeUpdate();
        return outcome("select wrong_balances, unsettled_pots, total, 0.0::float8 as age from ledger_check")
                .orElseThrow();
    }

    /** Lets all nodes see what a check found. */
    public void keep(Outcome outcome) {
        session().createNativeMutationQuery("""
                update ledger_watch set at = clock_timestamp(), wrong_balances = :wrong, unsettled_pots = :pots,
                    total = :total""")
                .setParameter("wrong", outcome.wrongBalances()).setParameter("pots", outcome.unsettledPots())
                .setParameter("total", outcome.total()).executeUpdate();
    }

    /** Whether the last closing was longer ago. */
    public boolean isDueForClosing(Duration time) {
        return session().createNativeQuery("""
                select at < clock_timestamp() - make_interval(secs => :time) from closing""", Boolean.class)
                .setParameter("time", (double) time.toSeconds()).getSingleResult();
    }

    /** Finds where the next closing ends; the transaction must end before {@link #close}, because nobody moves chips in it. */
    public void beginClosing() {
        session().createNativeQuery("select 1 from begin_closing()", Integer.class).getSingleResult();
    }

    /** Carries forward what came since the last closing. */
    public void close() {
        session().createNativeQuery("select close_books()", Long.class).getSingleResult();
    }

    private Optional<Outcome> outcome(String query) {
        return session().createNativeQuery(query, Tuple.class).getResultStream().findFirst()
                .map(row -> new Outcome(row.get(0, Long.class), row.get(1, Long.class), row.get(2, Long.class),
                        row.get(3, Double.class)));
    }

    private Session session() {
        return rows.unwrap(Session.class);
    }
}
