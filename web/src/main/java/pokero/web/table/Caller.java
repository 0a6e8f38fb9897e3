package pokero.web.table;

import java.lang.System.Logger.Level;
import java.time.Duration;
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

    private final String name;
    private final SecurityIdentity identity;
    private final HttpSession session;
    private final LoginEnded login;
    private final int idleSeconds;
    private volatile boolean heard;

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

    /** He has said something: his login is in use. */
    void heard() {
        heard = true;
    }

    /**
     * Keeps the login alive if its socket was used since the last time: the server counts requests only, so the login may be
     * idle for as much longer as there was none. Every node has to hear of it, which takes as long as it takes to give up a
     * lost one: nobody who plays may wait for this.
     */
    void prolongIfHeard() {
        if (heard) {
            heard = false;
            prolong();
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
