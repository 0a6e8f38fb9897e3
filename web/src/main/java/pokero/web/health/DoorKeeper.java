package pokero.web.health;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

import pokero.ejb.health.Doors;

/** Opens this node's doors when its pages have come up, and closes them before they go down. */
@WebListener
public class DoorKeeper implements ServletContextListener {

    @Inject
    private Doors doors;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        doors.open();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        doors.close();
    }
}
