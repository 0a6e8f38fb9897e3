package pokero.web.health;

import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;

import javax.management.AttributeChangeNotification;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.Notification;
import javax.management.NotificationListener;
import javax.management.ObjectName;

/**
 * What the application server does with itself, as its MBean {@code jboss.root:type=state} tells. Whoever hears that it
 * suspends, is heard out before it does: on a signal to stop, on {@code :suspend} and on {@code :shutdown} alike.
 */
final class ServerState implements NotificationListener {

    private static final System.Logger LOG = System.getLogger(ServerState.class.getName());
    private static final MBeanServer BEANS = ManagementFactory.getPlatformMBeanServer();

    private Runnable suspending;
    private Runnable normal;

    void follow(Runnable whenSuspending, Runnable whenNormalAgain) {
        suspending = whenSuspending;
        normal = whenNormalAgain;
        try {
            BEANS.addNotificationListener(name(), this, null, null);
        } catch (JMException e) {
            throw new IllegalStateException("the server does not tell its state", e);
        }
    }

    /** Whether the server takes requests. */
    static boolean isNormal() throws JMException {
        return BEANS.getAttribute(name(), "RunningState").toString().equals("normal");
    }

    void unfollow() {
        try {
            BEANS.removeNotificationListener(name(), this);
        } catch (JMException gone) {
            LOG.log(Level.DEBUG, "the server no longer tells its state", gone);
        }
    }

    private static ObjectName name() throws JMException {
        return new ObjectName("jboss.root:type=state");
    }

    /** A fault must not keep the server from stopping. */
    @Override
    public void handleNotification(Notification notification, Object nothing) {
        if (notification instanceof AttributeChangeNotification change
                && change.getAttributeName().equals("RunningState")) {
            try {
                heard(change.getNewValue().toString());
            } catch (RuntimeException fault) {
                LOG.log(Level.ERROR, "the pages could not follow the server's state " + change.getNewValue(), fault);
            }
        }
    }

    private void heard(String state) {
        switch (state) {
            case "suspending" -> suspending.run();
            case "normal" -> normal.run();
            default -> LOG.log(Level.DEBUG, "nothing to do when the server is {0}", state);
        }
    }
}
