package pokero.ejb.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pokero.persistence.health.Reach;
import pokero.persistence.health.Serving;

/** The doors of this node. Closed, it is not ready and no more players are sent to it; those inside play on. */
@ApplicationScoped
public class Doors {

    @Inject
    private Serving serving;

    public void open() {
        serving.begin();
    }

    public void close() {
        serving.end();
    }

    /** Whether it was asked already how the database is. */
    public boolean isDatabaseKnown() {
        return serving.database() != Reach.UNKNOWN;
    }

    /** Whether the database was there when it was last asked. */
    public boolean databaseIsThere() {
        return serving.database() == Reach.MIGRATED;
    }
}
