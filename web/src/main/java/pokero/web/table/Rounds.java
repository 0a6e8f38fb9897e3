package pokero.web.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

import pokero.ejb.lobby.LobbyRow;
import pokero.ejb.lobby.LobbyService;
import pokero.ejb.table.TableWatch;

/** What this node does every now and then for those who look on: rings the lobbies, keeps the house bots awake. */
@ApplicationScoped
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class.getName());
    private static final int LOBBY_SECONDS = 1;
    private static final int WATCH_SECONDS = 5;

    @Resource
    private ManagedScheduledExecutorService scheduler;
    @EJB
    private TableWatch watch;
    @EJB
    private LobbyService lobby;
    @Inject
    private Viewers viewers;
    @Inject
    private LobbyBell bell;
    private List<Future<?>> rounds = List.of();

    void begin(@Observes Startup startup) {
        rounds = List.of(every(LOBBY_SECONDS, this::ringLobbies), every(WATCH_SECONDS, this::keepBotsAwake));
    }

    @PreDestroy
    void end() {
        rounds.forEach(round -> round.cancel(false));
    }

    private Future<?> every(int seconds, Runnable round) {
        return scheduler.scheduleWithFixedDelay(() -> safely(round), seconds, seconds, TimeUnit.SECONDS);
    }

    private static void safely(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "A round was skipped: {0}", fault.toString());
        }
    }

    private void ringLobbies() {
        bell.ring(viewers.lobbies());
    }

    /** Whoever has the lobby open looks at all tables. */
    private void keepBotsAwake() {
        Set<Long> watched = new HashSet<>(viewers.tables());
        viewers.lobbies().stream().findAny().ifPresent(viewer -> viewer.caller().run(lobby::tables).stream()
                .map(LobbyRow::id).forEach(watched::add));
        if (!watched.isEmpty()) {
            watch.watched(watched);
        }
    }
}
