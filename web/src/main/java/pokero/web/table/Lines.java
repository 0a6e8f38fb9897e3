package pokero.web.table;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import pokero.ejb.health.DatabaseSeen;
import pokero.web.Pause;

/** Whether this node takes lines from pages, and what it tells those that it has when it can no longer serve them. */
@ApplicationScoped
public class Lines {

    private static final String MOVE = "{\"move\":true}";
    private static final String AWAY = "{\"away\":true}";
    private static final String BACK = "{\"away\":false}";
    private static final Duration LOOK = Duration.ofMillis(50);

    @Inject
    private Viewers viewers;

    @Inject
    private Pusher pusher;

    private volatile boolean leaving;
    private volatile boolean databaseIsHere = true;

    boolean areOpen() {
        return databaseIsHere && !leaving;
    }

    /**
     * Asks the pages to dial another node, one after the other in the first two thirds of the time, so that the others are not called
     * by all at once; hangs up on those that have not done so in time.
     */
    public void close(Duration patience) {
        leaving = true;
        long latest = System.nanoTime() + patience.toNanos();
        viewers.tellOneAfterTheOther(MOVE, patience.multipliedBy(2).dividedBy(3));
        while (!viewers.isEmpty() && System.nanoTime() < latest) {
            Pause.of(LOOK);
        }
        viewers.hangUp(Goodbye.LEAVING);
    }

    /** Takes lines again. */
    public void open() {
        leaving = false;
    }

    /** Pages wait for the database together with the node, unless another node reaches it. */
    void seen(@Observes DatabaseSeen database) {
        databaseIsHere = database.here();
        if (database.here()) {
            viewers.tell(BACK);
            viewers.tables().forEach(table -> viewers.at(table).forEach(pusher::refresh));
        } else if (database.elsewhere()) {
            viewers.hangUp(Goodbye.CUT_OFF);
        } else {
            viewers.tell(AWAY);
        }
    }
}
