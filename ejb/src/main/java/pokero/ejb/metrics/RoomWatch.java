package pokero.ejb.metrics;

import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

import pokero.ejb.cage.LedgerAudit;
import pokero.ejb.cage.LedgerCheck;
import pokero.ejb.table.OldSlips;
import pokero.persistence.table.Census;

/** Asks about the whole room on a schedule, so that being scraped costs the database nothing. */
@Singleton
@Startup
public class RoomWatch {

    private static final Logger LOG = Logger.getLogger(RoomWatch.class.getName());

    @Inject
    private Census census;

    @Inject
    private LedgerAudit audit;

    @Inject
    private OldSlips slips;

    @Inject
    private RoomFigures figures;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    void count() {
        trying(() -> figures.room(census.take()));
    }

    /** One node a minute checks, and all show what it found. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void checkBooks() {
        trying(() -> {
            audit.runIfDue().ifPresent(this::lookAfter);
            audit.last().ifPresent(last -> figures.books(last.check(), last.age()));
        });
    }

    /** Books that are not clean are not closed. */
    private void lookAfter(LedgerCheck books) {
        if (!books.isClean()) {
            LOG.log(Level.SEVERE, "The books are not clean: {0}", books);
            return;
        }
        try {
            if (audit.beginClosingIfDue()) {
                audit.close();
            }
        } catch (PersistenceException busy) {
            LOG.log(Level.FINE, "The books are closed a minute later: {0}", busy.getMessage());
        }
        slips.forget();
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
