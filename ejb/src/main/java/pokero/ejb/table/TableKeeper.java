package pokero.ejb.table;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Moves tables on, one transaction for each step. It asks nobody for a role: the desks have. */
@ApplicationScoped
@Transactional
public class TableKeeper {

    /** Rules on a player's action. */
    public Answer takeFor(long player, ActionSlip slip) {
        throw new UnsupportedOperationException();
    }

    /** The table as the player may see it. */
    public Optional<TableView> lookFor(long player, long table) {
        throw new UnsupportedOperationException();
    }

    /** Closes a table: nobody sits down any more, and its players are cashed out when the running hand is over. */
    public Answer close(long table) {
        throw new UnsupportedOperationException();
    }
}
