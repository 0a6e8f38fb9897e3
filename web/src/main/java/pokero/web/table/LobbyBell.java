package pokero.web.table;

import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import pokero.ejb.ring.TableChanged;

/** Tells open lobbies, at most once a second, that a table changed; they fetch what they show themselves. */
@ApplicationScoped
public class LobbyBell {

    static final String NEWS = "{\"lobby\":true}";

    private final AtomicBoolean due = new AtomicBoolean();

    void changed(@Observes TableChanged news) {
        due.set(true);
    }

    /** Rings in these lobbies when there is news. */
    void ring(Iterable<Viewer> lobbies) {
        if (due.getAndSet(false)) {
            lobbies.forEach(viewer -> viewer.send(NEWS));
        }
    }
}
