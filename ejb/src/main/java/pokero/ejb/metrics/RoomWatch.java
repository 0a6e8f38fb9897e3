package pokero.ejb.metrics;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

import pokero.ejb.cage.LedgerAudit;
import pokero.ejb.cage.LedgerCheck;

/** Asks about the whole room on a schedule, so that being scraped costs the database nothing. */
@Singleton
@Startup
public class RoomWatch {

    private static final Logger LOG = Logger.getLogger(RoomWatch.class.getName());

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    @Inject
    private LedgerAudit audit;

    @Inject
    private RoomMetrics metrics;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void countSeats() {
        trying(() -> metrics.seatsTaken(rows
                .createQuery("select count(s) from SeatRow s where s.player is not null", Long.class)
                .getSingleResult()));
    }

    @Schedule(hour = "*", minute = "*", persistent = false)
    void checkBooks() {
        trying(() -> {
            LedgerCheck books = audit.run();
            metrics.books(books);
            if (!books.isClean()) {
                LOG.log(Level.SEVERE, "The books are not clean: {0}", books);
            }
        });
    }

    /** A database that is away is told by readiness; the next round asks again. */
    private static void trying(Runnable question) {
        try {
            question.run();
        } catch (PersistenceException e) {
            LOG.log(Level.WARNING, "The room cannot be watched: {0}", e.getMessage());
        }
    }
}
