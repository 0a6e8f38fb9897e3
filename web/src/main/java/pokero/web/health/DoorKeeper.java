package pokero.web.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

import pokero.ejb.health.Doors;

/** Opens this node's doors when its pages have come up and are warm, and sees to it that players leave before the node does. */
@WebListener
public class DoorKeeper implements ServletContextListener {

    @Inject
    private Doors doors;

    @Inject
    private Departure departure;

    @Inject
    private WarmUp warmUp;

    @Resource
    private ManagedThreadFactory threads;

    private final ServerState server = new ServerState();
    private Thread warming;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        server.follow(departure::begin, departure::end);
        warming = threads.newThread(warmUp);
        warming.start();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        server.unfollow();
        warming.interrupt();
        doors.close();
    }
}
