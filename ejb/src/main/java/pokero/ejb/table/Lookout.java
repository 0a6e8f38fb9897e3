package pokero.ejb.table;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import pokero.persistence.player.PlayerRow;

/**
 * Looks at tables without locking them. Each look is a transaction of its own that sees one state of the database, so that
 * what it shows belongs together.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Lookout {

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    @Inject
    private Snapshots snapshots;

    /** The table as the player may see it; empty when there is no such table. */
    public Optional<TableView> look(long player, long table) {
        seeOneState();
        return snapshots.take(table).map(snapshot -> new Censor(snapshot).view(player, wallet(snapshot, player)));
    }

    /** The table with all that is hidden. */
    Optional<Snapshot> snapshot(long table) {
        seeOneState();
        return snapshots.take(table);
    }

    private void seeOneState() {
        rows.createNativeQuery("set transaction isolation level repeatable read").executeUpdate();
    }

    private long wallet(Snapshot snapshot, long player) {
        return snapshot.chairOf(player).isPresent() ? rows.find(PlayerRow.class, player).wallet().balance() : 0;
    }
}
