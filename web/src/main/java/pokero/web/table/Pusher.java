package pokero.web.table;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import pokero.ejb.table.TableChanged;
import pokero.ejb.table.TableView;
import pokero.ejb.table.TableWatch;

/**
 * Shows every viewer of a table what is new, on threads of its own. News that come in a burst are one look for each
 * viewer, and what all of them see is drawn once for each version.
 */
@ApplicationScoped
public class Pusher {

    private static final Logger LOG = Logger.getLogger(Pusher.class.getName());

    private static final int RETRY_SECONDS = 2;

    @Resource
    private ManagedExecutorService executor;
    @Resource
    private ManagedScheduledExecutorService scheduler;
    @EJB
    private TableWatch watch;
    @Inject
    private Viewers viewers;
    private final Map<Long, Shared> drawn = new ConcurrentHashMap<>();

    void changed(@Observes TableChanged news) {
        Collection<Viewer> there = viewers.at(news.table());
        there.forEach(this::refresh);
        if (there.isEmpty()) {
            drawn.remove(news.table());
        }
    }

    /** Looks for this viewer soon. */
    void refresh(Viewer viewer) {
        if (viewer.table() != 0 && viewer.becomesDue()) {
            executor.execute(() -> show(viewer));
        }
    }

    private void show(Viewer viewer) {
        if (!viewer.isReady()) {
            return;
        }
        try {
            viewer.caller().run(() -> watch.look(viewer.table())).ifPresentOrElse(
                    view -> viewer.see(view, shared(view)),
                    () -> viewer.send(Wire.problem(Phrases.of("answer.no-such-table"))));
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "Table {0} could not be shown, trying again: {1}",
                    new Object[]{viewer.table(), fault});
            scheduler.schedule(() -> refresh(viewer), RETRY_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** The drawings of this version, or of none that is kept when somebody has drawn a newer one meanwhile. */
    Shared shared(TableView view) {
        Shared newest = drawn.compute(view.id(), (table, before) -> before == null
                || before.version() < view.version() ? new Shared(view.version()) : before);
        return newest.version() == view.version() ? newest : new Shared(view.version());
    }
}
