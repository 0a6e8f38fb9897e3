package pokero.web.table;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import jakarta.websocket.Session;

import pokero.ejb.table.TableView;

/**
 * A page that is open somewhere, at the other end of a socket. It is born with the handshake, learns from the page's
 * hello which table it shows, gets that table's news until the socket closes, and never more than one at a time.
 */
final class Viewer {

    private final Session session;
    private final Caller caller;
    private final Outbox outbox;
    private final Throttle throttle = new Throttle(System.nanoTime());
    private final Looks looks = new Looks();
    private final AtomicBoolean late = new AtomicBoolean();
    private volatile long table;
    private Seen seen;

    /** @param again is asked to look once more for this viewer, when news came while he was still reading */
    Viewer(Session session, Caller caller, Consumer<Viewer> again) {
        this.session = session;
        this.caller = caller;
        outbox = new Outbox(session, () -> {
            if (late.getAndSet(false)) {
                again.accept(this);
            }
        });
    }

    Caller caller() {
        return caller;
    }

    /** 0 before the page's hello. */
    long table() {
        return table;
    }

    boolean maySpeak() {
        return throttle.admits(System.nanoTime());
    }

    synchronized void shows(Wish.Hello hello) {
        table = hello.table();
        seen = new Seen(hello.hand(), hello.seq());
    }

    Looks looks() {
        return looks;
    }

    /** False when he has hung up, or reads what was sent before; he is looked after when he has. */
    boolean isReady() {
        late.set(true);
        return session.isOpen() && !outbox.isBusy() && late.getAndSet(false);
    }

    /** @return whether there was something new to see */
    synchronized boolean see(TableView view, Drawings drawings) {
        Optional<String> news = seen.news(view, drawings);
        news.ifPresent(outbox::send);
        return news.isPresent();
    }

    void send(String message) {
        outbox.send(message);
    }

    void hangUp(Goodbye goodbye) {
        goodbye.say(session);
    }
}
