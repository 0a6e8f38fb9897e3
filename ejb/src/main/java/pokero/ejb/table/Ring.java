package pokero.ejb.table;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import pokero.persistence.table.TableRow;

/**
 * Tells everybody on this node that tables have changed. What changes while the news are being told is told together
 * afterwards, a table's newest version only.
 */
@ApplicationScoped
public class Ring {

    private static final System.Logger LOG = System.getLogger(Ring.class.getName());

    private final Map<Long, Long> versions = new ConcurrentHashMap<>();
    private final AtomicBoolean telling = new AtomicBoolean();

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService executor;

    @Inject
    private Event<TableChanged> news;

    @Inject
    private AfterCommit afterCommit;

    /** The table is changed in this transaction: its version goes up, and after the commit everybody hears it. */
    public void changed(TableRow table) {
        table.changed();
        changed(table.id(), table.version());
    }

    void changed(long table, long version) {
        afterCommit.run(() -> heard(new TableChanged(table, version)));
    }

    /** A table has changed, on this node or another. */
    void heard(TableChanged change) {
        versions.merge(change.table(), change.version(), Math::max);
        if (telling.compareAndSet(false, true)) {
            tellSoon();
        }
    }

    /** A server that is suspended tells nothing; the next change after it tells this one too. */
    private void tellSoon() {
        try {
            executor.execute(this::tell);
        } catch (RejectedExecutionException suspended) {
            telling.set(false);
        }
    }

    private void tell() {
        do {
            tellAll();
            telling.set(false);
        } while (!versions.isEmpty() && telling.compareAndSet(false, true));
    }

    private void tellAll() {
        for (Long table : versions.keySet()) {
            tell(new TableChanged(table, versions.remove(table)));
        }
    }

    private void tell(TableChanged change) {
        try {
            news.fire(change);
        } catch (RuntimeException deaf) {
            LOG.log(System.Logger.Level.ERROR, "somebody could not take the news of table " + change.table(), deaf);
        }
    }
}
