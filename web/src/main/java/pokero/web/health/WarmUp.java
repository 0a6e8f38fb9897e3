package pokero.web.health;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;

import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pokero.ejb.health.Doors;
import pokero.ejb.player.HouseVisitor;
import pokero.ejb.table.Rehearsal;

/**
 * What a node does before its doors open: it has the house's visitor walk through the pages and rehearses hands, so that the
 * first players do not wait until everything is loaded and compiled. Whatever happens, the doors open afterwards.
 */
@ApplicationScoped
public class WarmUp implements Runnable {

    private static final System.Logger LOG = System.getLogger(WarmUp.class.getName());
    private static final Duration TIME = Duration.ofSeconds(4);
    private static final Duration LOOK = Duration.ofMillis(100);

    @Inject
    private Doors doors;

    @Inject
    private HouseVisitor visitor;

    @Inject
    private Rehearsal rehearsal;

    @Override
    public void run() {
        try {
            while (!ServerState.isNormal() || !doors.isDatabaseKnown()) {
                Thread.sleep(LOOK);
            }
            if (doors.databaseIsThere()) {
                walk(pages());
                rehearse();
            }
        } catch (IOException | JMException | RuntimeException fault) {
            LOG.log(Level.WARNING, "players are served cold", fault);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return;
        }
        doors.open();
    }

    private void walk(URI pages) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        int rounds = 0;
        try (Walk walk = new Walk(pages)) {
            walk.logIn(HouseVisitor.NAME, visitor.admit());
            do {
                walk.lookAround();
                rounds++;
            } while (System.nanoTime() - begin < TIME.toNanos());
            walk.logOut();
        } finally {
            visitor.dismiss();
        }
        LOG.log(Level.INFO, "the pages are warm after {0} rounds", rounds);
    }

    private void rehearse() {
        long begin = System.nanoTime();
        int hands = 0;
        do {
            rehearsal.play();
            hands++;
        } while (System.nanoTime() - begin < TIME.toNanos());
        LOG.log(Level.INFO, "{0} hands were rehearsed", hands);
    }

    /** Where the server listens, as it tells itself. */
    private static URI pages() throws JMException, IOException {
        MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
        ObjectName http = new ObjectName("jboss.as:socket-binding-group=standard-sockets,socket-binding=http");
        InetAddress address = InetAddress.getByName((String) beans.getAttribute(http, "boundAddress"));
        String host = address.isAnyLocalAddress() ? "127.0.0.1" : address.getHostAddress();
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":"
                + beans.getAttribute(http, "boundPort"));
    }
}
