package pokero.ejb.table;

import java.lang.System.Logger.Level;
import java.time.Duration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;

import pokero.ejb.metrics.RoomMetrics;
import pokero.ejb.work.LogTags;
import pokero.ejb.work.Ticker;
import pokero.persistence.health.Serving;

/**
 * Moves tables on whose time is up. Every node has one, none of them leads: the database's clock says what is due, and a
 * table that another node has is passed over.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class TableClock {

    private static final System.Logger LOG = System.getLogger(TableClock.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(100);

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private ClockWork work;

    @Inject
    private Serving serving;

    @Inject
    private RoomMetrics metrics;

    private Ticker ticker;

    @PostConstruct
    void start() {
        ticker = Ticker.start(threads, "the tables' clock", PAUSE, serving.onceBegun(this::tick));
    }

    @PreDestroy
    void stop() {
        ticker.close();
    }

    /** The heart beats first: after an outage it gives everybody more time before anybody's runs out. */
    private void tick() {
        work.beat();
        work.due().forEach(this::moveOn);
    }

    private void moveOn(long table) {
        try (LogTags tags = new LogTags()) {
            tags.say(LogTags.TABLE, table);
            moveOnOrPutOff(table);
        }
    }

    private void moveOnOrPutOff(long table) {
        try {
            work.moveOn(table);
        } catch (Exception fault) { // also those of a commit, which no signature names
            LOG.log(Level.ERROR, "table " + table + " could not be moved on", fault);
            metrics.clockFailed();
            work.postpone(table);
        }
    }
}
