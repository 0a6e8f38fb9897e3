package pokero.ejb.table;

import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;

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

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private ClockWork work;

    private ScheduledFuture<?> ticking;
    private boolean stuck;

    @PostConstruct
    void start() {
        ticking = executor.scheduleWithFixedDelay(this::tick, 100, 100, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        ticking.cancel(false);
    }

    private void tick() {
        try {
            work.beat();
            work.due().forEach(this::moveOn);
            stuck = false;
        } catch (RuntimeException fault) {
            if (!stuck) {
                LOG.log(Level.ERROR, "the clock stands still until this is over", fault);
            }
            stuck = true;
        }
    }

    private void moveOn(long table) {
        try {
            work.moveOn(table);
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "table " + table + " could not be moved on", fault);
            work.postpone(table);
        }
    }
}
