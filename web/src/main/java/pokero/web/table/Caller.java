package pokero.web.table;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
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

    /** How often a login that is in use is prolonged in the time for which it may be idle. */
    private static final int TIMES = 10;

    private final String name;
    private final SecurityIdentity identity;
    private final HttpSession session;
    private final LoginEnded login;
    private final int idleSeconds;
    private long due;
    private volatile boolean heard;

    /** @param moment by the machine's clock, in nanoseconds */
    Caller(String name, SecurityIdentity identity, HttpSession session, long moment) {
        this.name = name;
        this.identity = identity;
        this.session = session;
        login = LoginEnded.of(session.getId());
        idleSeconds = (int) Duration.ofMinutes(session.getServletContext().getSessionTimeout()).toSeconds();
        due = moment + ThreadLocalRandom.current().nextLong(pauseNanos());
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
     * Keeps the login alive, if its socket was used since the last time, ten times in as long as it may be idle: the server
     * counts requests only, so the login may be idle for as much longer as there was none. Every node has to hear of it, which
     * takes as long as it takes to give up a lost one: nobody who plays may wait for this, and those who came together are not
     * all prolonged together.
     *
     * @param moment by the machine's clock, in nanoseconds
     */
    void prolongIfHeard(long moment) {
        if (heard && moment - due >= 0) {
            heard = false;
            due = moment + pauseNanos();
            prolong();
        }
    }

    private long pauseNanos() {
        return Duration.ofSeconds(idleSeconds).dividedBy(TIMES).toNanos();
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
