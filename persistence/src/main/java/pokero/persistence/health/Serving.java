package pokero.persistence.health;

import jakarta.enterprise.context.ApplicationScoped;

/** What this node knows of itself and the checks ask for. */
@ApplicationScoped
public class Serving {

    private volatile boolean begun;
    private volatile boolean on;
    private volatile Reach database = Reach.UNKNOWN;

    /** The node takes players from now on. */
    public void begin() {
        begun = true;
        on = true;
    }

    /** It lets them go. */
    public void end() {
        on = false;
    }

    /** True from the end of the node's start on. */
    public boolean hasBegun() {
        return begun;
    }

    /**
     * What every node does for the whole room is left to the others until this one has started: a node that is busy starting
     * would keep the table waiting that it has taken.
     *
     * @return does the work, once the node's start is over
     */
    public Runnable onceBegun(Runnable work) {
        return () -> {
            if (begun) {
                work.run();
            }
        };
    }

    public boolean isOn() {
        return on;
    }

    public void database(Reach found) {
        database = found;
    }

    public Reach database() {
        return database;
    }
}
