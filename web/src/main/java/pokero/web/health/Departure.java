package pokero.web.health;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pokero.ejb.health.Doors;
import pokero.web.Pause;
import pokero.web.table.Lines;

/**
 * How a node leaves without anybody waiting for it: it stops being ready and gives the load balancer time to see that; it
 * tells its pages to dial another node, and hangs up on those that have not done so in time. Only then does the server stop
 * taking requests. Of the time that it has, a fifth goes to the balancer and at most half to the pages.
 */
@ApplicationScoped
public class Departure {

    @Inject
    private Doors doors;

    @Inject
    private Lines lines;

    private volatile boolean begun;

    /** Returns when the players have gone. */
    public void begin() {
        begun = true;
        Duration time = time();
        doors.close();
        Pause.of(time.dividedBy(5));
        lines.close(time.dividedBy(2));
    }

    /** The server goes on: the operator has thought better of it. */
    public void end() {
        if (begun) {
            begun = false;
            lines.open();
            doors.open();
        }
    }

    private static Duration time() {
        return Duration.ofSeconds(Long.parseLong(System.getenv().getOrDefault("POKERO_LEAVE_SECONDS", "0")));
    }
}
