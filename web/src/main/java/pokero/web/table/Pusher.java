package pokero.web.table;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
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
import pokero.ejb.ring.TableChanged;
import pokero.ejb.table.Glance;
import pokero.ejb.table.TableView;
import pokero.ejb.table.TableWatch;

/**
 * Shows every viewer of a table what is new, on threads of its own. News that come in a burst are one look for each
 * viewer, and what several of them see is drawn once.
 */
@ApplicationScoped
public class Pusher {

    private static final Logger LOG = Logger.getLogger(Pusher.class.getName());

    @Resource
    private ManagedExecutorService executor;
    @EJB
    private TableWatch watch;
    @Inject
    private Glance tables;
    @Inject
    private Viewers viewers;
    @Inject
    private RoomMetrics metrics;
    private final Map<Long, Drawings> drawn = new ConcurrentHashMap<>();
    private final Map<Long, Long> heard = new ConcurrentHashMap<>();
    private final Set<Viewer> postponed = ConcurrentHashMap.newKeySet();
    private volatile boolean stuck;

    /** When a version is older than the last one, the database has lost some: what is remembered may be one of these. */
    void changed(@Observes TableChanged news) {
        Collection<Viewer> there = viewers.at(news.table());
        if (there.isEmpty()) {
            heard.remove(news.table());
            return;
        }
        Long before = heard.put(news.table(), news.version());
        if (before != null && before > news.version()) {
            there.forEach(this::refresh);
        } else {
            look(there);
        }
    }

    /** Looks for this viewer soon at what the database has. */
    void refresh(Viewer viewer) {
        viewer.looks().wantAfresh();
        look(List.of(viewer));
    }

    /** Looks for this viewer soon at what this node knows. */
    void glance(Viewer viewer) {
        look(List.of(viewer));
    }

    /** One after the other, on one thread: another thread for each costs more than what it does. */
    private void look(Collection<Viewer> viewers) {
        List<Viewer> due = viewers.stream().filter(viewer -> viewer.table() != 0 && viewer.looks().becomesDue())
                .toList();
        if (due.isEmpty()) {
            return;
        }
        try {
            executor.execute(() -> due.forEach(this::show));
        } catch (RuntimeException refused) {
            due.forEach(viewer -> {
                viewer.looks().isNoLongerDue();
                postpone(viewer, refused);
            });
        }
    }

    /** Looks once more for those who could not be shown what is new. */
    void retry() {
        for (Viewer viewer : Set.copyOf(postponed)) {
            postponed.remove(viewer);
            refresh(viewer);
        }
    }

    /** Drops what was drawn of tables where nothing happens. */
    void tidyUp() {
        long now = System.nanoTime();
        drawn.values().removeIf(drawings -> drawings.areIdle(now));
    }

    private void show(Viewer viewer) {
        viewer.looks().take(waited -> show(viewer, waited), fault -> postpone(viewer, fault));
    }

    private void show(Viewer viewer, Supplier<Duration> waited) {
        if (!viewer.isReady()) {
            return;
        }
        view(viewer).ifPresentOrElse(
                view -> show(viewer, view, waited),
                () -> viewer.send(Wire.problem(Phrases.of("answer.no-such-table"))));
        stuck = false;
    }

    private Optional<TableView> view(Viewer viewer) {
        long table = viewer.table();
        return viewer.looks().claimAfresh()
                ? viewer.caller().run(() -> watch.look(table))
                : tables.look(viewer.caller().name(), table, heard.getOrDefault(table, Long.MAX_VALUE));
    }

    private void show(Viewer viewer, TableView view, Supplier<Duration> waited) {
        if (viewer.see(view, drawings(view))) {
            metrics.seen(waited.get());
        }
    }

    private void postpone(Viewer viewer, Throwable fault) {
        if (!stuck) {
            LOG.log(Level.WARNING, "Tables cannot be shown until this is over", fault);
        }
        stuck = true;
        postponed.add(viewer);
    }

    /** What was drawn of the table before. */
    Drawings drawings(TableView view) {
        return drawn.computeIfAbsent(view.id(), table -> new Drawings()).at(view.version(), System.nanoTime());
    }
}
