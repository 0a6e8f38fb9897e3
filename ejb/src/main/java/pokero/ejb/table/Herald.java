package pokero.ejb.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pokero.ejb.ring.Ring;
import pokero.ejb.work.AfterCommit;

/** Tells that an open table is changed. This node remembers it as it was committed, and need not read what it has written. */
@ApplicationScoped
public class Herald {

    @Inject
    private AfterCommit afterCommit;

    @Inject
    private Snapshots snapshots;

    @Inject
    private Ring ring;

    /** The table is changed in this transaction. Whoever hears of it afterwards finds it remembered. */
    void changed(OpenTable table) {
        afterCommit.run(() -> table.snapshot().ifPresent(snapshots::remember));
        ring.changed(table.row());
    }
}
