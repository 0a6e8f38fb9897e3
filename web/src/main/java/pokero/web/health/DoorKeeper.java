package pokero.web.health;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

import pokero.ejb.health.Doors;

/** Opens this node's doors when its pages have come up, and sees to it that players leave before the node does. */
@WebListener
public class DoorKeeper implements ServletContextListener {

    @Inject
    private Doors doors;

    @Inject
    private Departure departure;

    private final ServerState server = new ServerState();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        server.follow(departure::begin, departure::end);
        doors.open();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        server.unfollow();
        doors.close();
    }
}
