package pokero.ejb.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pokero.ejb.ring.HandWentOn;
import pokero.ejb.ring.Ring;
import pokero.ejb.ring.TableChanged;
import pokero.ejb.work.AfterCommit;
import pokero.persistence.table.Move;
import pokero.rules.hand.HandEvent;

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

    /** The table is changed, and committed. */
    void changed(Snapshot table) {
        snapshots.remember(table);
        ring.tell(new TableChanged(table.id(), table.version()));
    }

    /** The move is written, and committed. @param after the table as it is now */
    void wentOn(Move move, Snapshot after) {
        if (move.events().stream().noneMatch(HandEvent::secret)) {
            ring.tell(new HandWentOn(after.id(), after.version(), move.hand(), move.seq(), move.events()));
        }
        changed(after);
    }
}
