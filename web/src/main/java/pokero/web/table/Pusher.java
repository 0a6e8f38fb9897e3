package pokero.web.table;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import pokero.ejb.metrics.RoomMetrics;
import pokero.ejb.ring.TableChanged;
import pokero.ejb.table.TableView;
import pokero.ejb.table.TableWatch;

/**
 * Shows every viewer of a table what is new, on threads of its own. News that come in a burst are one look for each
 * viewer, and what all of them see is drawn once for each version.
 */
@ApplicationScoped
public class Pusher {

    private static final Logger LOG = Logger.getLogger(Pusher.class.getName());

    @Resource
    private ManagedExecutorService executor;
    @EJB
    private TableWatch watch;
    @Inject
    private Viewers viewers;
    @Inject
    private RoomMetrics metrics;
    private final Map<Long, Shared> drawn = new ConcurrentHashMap<>();
    private final Set<Viewer> postponed = ConcurrentHashMap.newKeySet();
    private volatile boolean stuck;

    void changed(@Observes TableChanged news) {
        Collection<Viewer> there = viewers.at(news.table());
        there.forEach(this::refresh);
        if (there.isEmpty()) {
            drawn.remove(news.table());
        }
    }

    /** Looks for this viewer soon. */
    void refresh(Viewer viewer) {
        if (viewer.table() == 0 || !viewer.looks().becomesDue()) {
            return;
        }
        try {
            executor.execute(() -> viewer.looks().take(waited -> show(viewer, waited)));
        } catch (RuntimeException refused) {
            viewer.looks().isNoLongerDue();
            postpone(viewer, refused);
        }
    }

    /** Looks once more for those who could not be shown what is new. */
    void retry() {
        for (Viewer viewer : Set.copyOf(postponed)) {
            postponed.remove(viewer);
            refresh(viewer);
        }
    }

    private void show(Viewer viewer, Supplier<Duration> waited) {
        if (!viewer.isReady()) {
            return;
        }
        try {
            viewer.caller().run(() -> watch.look(viewer.table())).ifPresentOrElse(
                    view -> show(viewer, view, waited),
                    () -> viewer.send(Wire.problem(Phrases.of("answer.no-such-table"))));
            stuck = false;
        } catch (RuntimeException fault) {
            postpone(viewer, fault);
        }
    }

    private void show(Viewer viewer, TableView view, Supplier<Duration> waited) {
        if (viewer.see(view, shared(view))) {
            metrics.seen(waited.get());
        }
    }

    private void postpone(Viewer viewer, RuntimeException fault) {
        if (!stuck) {
            LOG.log(Level.WARNING, "Tables cannot be shown until this is over", fault);
        }
        stuck = true;
        postponed.add(viewer);
    }

    /** The drawings of this version, or new ones when somebody has drawn a newer version meanwhile. */
    Shared shared(TableView view) {
        Shared newest = drawn.compute(view.id(), (table, before) -> before == null
                || before.version() < view.version() ? new Shared(view.version()) : before);
        return newest.version() == view.version() ? newest : new Shared(view.version());
    }
}
