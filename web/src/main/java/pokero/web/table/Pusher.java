package pokero.web.table;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
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
import pokero.ejb.ring.LineOpened;
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
    private final Map<Long, Long> heard = new ConcurrentHashMap<>();
    private final Set<Viewer> postponed = ConcurrentHashMap.newKeySet();
    private volatile boolean stuck;

    /** When a version is older than the last one, the database has lost some: what is remembered may be one of these. */
    void changed(@Observes TableChanged news) {
        Collection<Viewer> there = viewers.at(news.table());
        if (there.isEmpty()) {
            drawn.remove(news.table());
            heard.remove(news.table());
            return;
        }
        Long before = heard.put(news.table(), news.version());
        boolean back = before != null && before > news.version();
        there.forEach(viewer -> look(viewer, back));
    }

    /** A database that has come back may give a version out again that it has lost: its drawings may show what never was. */
    void forget(@Observes LineOpened reconnected) {
        drawn.clear();
    }

    /** Looks for this viewer soon at what the database has. */
    void refresh(Viewer viewer) {
        look(viewer, true);
    }

    /** Looks for this viewer soon at what this node knows. */
    void glance(Viewer viewer) {
        look(viewer, false);
    }

    private void look(Viewer viewer, boolean afresh) {
        if (afresh) {
            viewer.looks().wantAfresh();
        }
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
            viewer.caller().run(() -> view(viewer)).ifPresentOrElse(
                    view -> show(viewer, view, waited),
                    () -> viewer.send(Wire.problem(Phrases.of("answer.no-such-table"))));
            stuck = false;
        } catch (RuntimeException fault) {
            postpone(viewer, fault);
        }
    }

    private Optional<TableView> view(Viewer viewer) {
        long table = viewer.table();
        return viewer.looks().claimAfresh()
                ? watch.look(table)
                : watch.glance(table, heard.getOrDefault(table, Long.MAX_VALUE));
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
