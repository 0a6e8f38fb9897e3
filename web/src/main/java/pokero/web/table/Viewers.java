package pokero.web.table;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import pokero.ejb.ring.LoginEnded;
import pokero.ejb.ring.PlayerShutOut;
import pokero.web.Pause;

/** Who looks at what on this node. */
@ApplicationScoped
public class Viewers {

    private static final long LONGEST_PAUSE = 100;

    private final Set<Viewer> all = ConcurrentHashMap.newKeySet();
    private final Set<Viewer> lobbies = ConcurrentHashMap.newKeySet();
    private final Map<Long, Set<Viewer>> tables = new ConcurrentHashMap<>();

    void add(Viewer viewer) {
        all.add(viewer);
    }

    /** A page that shows the lobby, not a table. */
    void addLobby(Viewer viewer) {
        add(viewer);
        lobbies.add(viewer);
    }

    void place(Viewer viewer, Wish.Hello hello) {
        leaveTable(viewer);
        viewer.shows(hello);
        tables.compute(hello.table(), (table, there) -> {
            Set<Viewer> crowd = there == null ? ConcurrentHashMap.newKeySet() : there;
            crowd.add(viewer);
            return crowd;
        });
    }

    void remove(Viewer viewer) {
        all.remove(viewer);
        lobbies.remove(viewer);
        leaveTable(viewer);
    }

    private void leaveTable(Viewer viewer) {
        tables.computeIfPresent(viewer.table(), (table, there) -> {
            there.remove(viewer);
            return there.isEmpty() ? null : there;
        });
    }

    Collection<Viewer> at(long table) {
        return tables.getOrDefault(table, Set.of());
    }

    Collection<Viewer> lobbies() {
        return lobbies;
    }

    /** The tables that somebody looks at, at this moment. */
    Collection<Long> tables() {
        return Set.copyOf(tables.keySet());
    }

    /** Everybody, by the names that they logged in with. */
    Set<String> names() {
        return all.stream().map(viewer -> viewer.caller().name()).collect(Collectors.toSet());
    }

    /** Keeps the logins alive whose sockets are in use. */
    void prolongLogins() {
        long now = System.nanoTime();
        all.forEach(viewer -> viewer.caller().prolongIfHeard(now));
    }

    void tell(String message) {
        all.forEach(viewer -> viewer.send(message));
    }

    /** @param time that it takes at the most */
    void tellOneAfterTheOther(String message, Duration time) {
        List<Viewer> everybody = List.copyOf(all);
        long pause = Math.min(LONGEST_PAUSE, time.toMillis() / Math.max(1, everybody.size()));
        for (Viewer viewer : everybody) {
            viewer.send(message);
            Pause.of(Duration.ofMillis(pause));
        }
    }

    void hangUp(Goodbye goodbye) {
        all.forEach(viewer -> viewer.hangUp(goodbye));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** A login is over: its sockets close. */
    void logOut(@Observes LoginEnded login) {
        all.stream().filter(viewer -> viewer.caller().login().equals(login))
                .forEach(viewer -> viewer.hangUp(Goodbye.LOGGED_OUT));
    }

    void shutOut(@Observes PlayerShutOut player) {
        all.stream().filter(viewer -> viewer.caller().name().equals(player.name()))
                .forEach(viewer -> viewer.hangUp(Goodbye.SHUT_OUT));
    }
}
