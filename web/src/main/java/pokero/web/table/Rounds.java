package pokero.web.table;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

import pokero.ejb.lobby.LobbyRow;
import pokero.ejb.lobby.LobbyService;
import pokero.ejb.ring.RingCheck;
import pokero.ejb.table.TableWatch;
import pokero.ejb.work.Ticker;

/**
 * What this node does every now and then for those who look on: rings the lobbies, finds what the ring did not tell, keeps
 * the house bots awake and logins alive. Each has a thread of its own, because each may have to wait for something else.
 */
@ApplicationScoped
public class Rounds {

    @Resource
    private ManagedThreadFactory threads;
    @EJB
    private TableWatch watch;
    @EJB
    private LobbyService lobby;
    @Inject
    private Viewers viewers;
    @Inject
    private LobbyBell bell;
    @Inject
    private Pusher pusher;
    @Inject
    private RingCheck ring;
    private Ticker news;
    private Ticker check;
    private Ticker attention;
    private Ticker logins;

    void begin(@Observes Startup startup) {
        news = Ticker.start(threads, "the lobbies' bell", Duration.ofSeconds(1), this::tellNews);
        check = Ticker.start(threads, "looking for lost news", Duration.ofSeconds(1), this::findLostNews);
        attention = Ticker.start(threads, "the look-out for guests and house bots", Duration.ofSeconds(5),
                this::lookRound);
        logins = Ticker.start(threads, "keeping logins alive", Duration.ofSeconds(1), viewers::prolongLogins);
    }

    @PreDestroy
    void end() {
        news.close();
        check.close();
        attention.close();
        logins.close();
    }

    private void tellNews() {
        bell.ring(viewers.lobbies());
        pusher.retry();
        pusher.tidyUp();
    }

    private void lookRound() {
        Set<String> guests = viewers.names();
        if (!guests.isEmpty()) {
            ring.lookForSuspended(guests);
            keepBotsAwake();
        }
    }

    private void findLostNews() {
        Collection<Long> tables = viewers.tables();
        if (!tables.isEmpty()) {
            ring.compare(tables);
        }
        if (!viewers.lobbies().isEmpty()) {
            ring.compareAll();
        }
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
