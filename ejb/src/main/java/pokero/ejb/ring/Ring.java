package pokero.ejb.ring;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import pokero.ejb.metrics.RingMetrics;
import pokero.ejb.work.AfterCommit;
import pokero.persistence.table.TableRow;

/**
 * Tells everybody what has changed: on this node at once, on the others through the {@link Teller}. What changes while news
 * are being told is told together afterwards.
 */
@ApplicationScoped
public class Ring {

    private static final System.Logger LOG = System.getLogger(Ring.class.getName());

    private final Bundle here = new Bundle();
    private final Map<Long, Long> told = new ConcurrentHashMap<>();
    private final AtomicBoolean telling = new AtomicBoolean();

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService executor;

    @Inject
    private Event<News> event;

    @Inject
    private AfterCommit afterCommit;

    @Inject
    private Teller others;

    @Inject
    private RingMetrics metrics;

    /** The table is changed in this transaction: its version goes up, and after the commit everybody hears it. */
    public void changed(TableRow table) {
        table.changed();
        tell(new TableChanged(table.id(), table.version()));
    }

    /** Everybody hears it after the commit, or at once when there is no transaction. */
    public void tell(News news) {
        afterCommit.run(() -> {
            heard(news);
            others.tell(news);
        });
    }

    /** Something has changed, on this node or another. A version that was told before is no news. */
    void heard(News news) {
        if (!(news instanceof TableChanged(long table, long version)) || isNewer(table, version)) {
            tellHere(news);
        }
    }

    /**
     * The table was seen to have this version. Another one than was told is news, even an older one: a database may have lost
     * its newest in a fail-over.
     */
    void seen(long table, long version) {
        Long last = told.put(table, version);
        if (last == null || last != version) {
            if (last != null) {
                metrics.missed();
            }
            tellHere(new TableChanged(table, version));
        }
    }

    private boolean isNewer(long table, long version) {
        Long last = told.get(table);
        told.merge(table, version, Math::max);
        return last == null || last < version;
    }

    /** A server that is suspended tells nothing; the next change after it tells this one too. */
    private void tellHere(News news) {
        here.add(news);
        if (telling.compareAndSet(false, true)) {
            try {
                executor.execute(this::tellAll);
            } catch (RejectedExecutionException suspended) {
                telling.set(false);
            }
        }
    }

    private void tellAll() {
        do {
            here.take().news().forEach(this::fire);
            telling.set(false);
        } while (!here.isEmpty() && telling.compareAndSet(false, true));
    }

    private void fire(News news) {
        try {
            event.fire(news);
        } catch (RuntimeException deaf) {
            LOG.log(System.Logger.Level.ERROR, "somebody could not take the news " + news, deaf);
        }
    }
}
