package pokero.web.table;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpSession;

import org.wildfly.security.auth.server.SecurityIdentity;

import pokero.ejb.ring.LoginEnded;

/**
 * Who shook hands for a socket. The server does not carry a login into the messages of a socket, so it is kept here and
 * every message is run as it.
 */
final class Caller {

    private static final System.Logger LOG = System.getLogger(Caller.class.getName());
    private static final long TOUCH_NANOS = Duration.ofMinutes(1).toNanos();

    private final String name;
    private final SecurityIdentity identity;
    private final HttpSession session;
    private final LoginEnded login;
    private final int idleSeconds;
    private long touched = System.nanoTime();

    Caller(String name, SecurityIdentity identity, HttpSession session) {
        this.name = name;
        this.identity = identity;
        this.session = session;
        login = LoginEnded.of(session.getId());
        idleSeconds = (int) Duration.ofMinutes(session.getServletContext().getSessionTimeout()).toSeconds();
    }

    String name() {
        return name;
    }

    /** The news that end the socket. */
    LoginEnded login() {
        return login;
    }

    <T> T run(Supplier<T> work) {
        return identity.runAsSupplier(work);
    }

    /**
     * Keeps the login alive while its socket is in use: the server counts requests only, so the login may be idle for
     * as much longer as there was none.
     *
     * @param aside where it is done: every node has to hear of it, and play does not wait for that
     */
    synchronized void touch(Executor aside) {
        long now = System.nanoTime();
        if (now - touched > TOUCH_NANOS) {
            touched = now;
            aside.execute(this::prolong);
        }
    }

    private void prolong() {
        try {
            long without = (System.currentTimeMillis() - session.getLastAccessedTime()) / 1000;
            session.setMaxInactiveInterval(idleSeconds + (int) without);
        } catch (IllegalStateException over) {
            LOG.log(Level.DEBUG, "a login that was over was not prolonged", over);
        }
    }
}
