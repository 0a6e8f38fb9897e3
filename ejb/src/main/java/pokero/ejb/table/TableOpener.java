package pokero.ejb.table;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pokero.persistence.table.Hands;
import pokero.persistence.table.TableRow;
import pokero.persistence.table.Tables;

/** Opens tables for change: locks the row, then reads the chairs and folds the running hand. */
@ApplicationScoped
public class TableOpener {

    @Inject
    private Tables tables;

    @Inject
    private Hands hands;

    @Inject
    private Snapshots snapshots;

    /** Waits for the table; empty when there is none. */
    Optional<OpenTable> open(long table) {
        return tables.lock(table).map(this::open);
    }

    /** Empty when somebody else has the table open, or its time is not up. */
    Optional<OpenTable> openIfDue(long table) {
        return tables.lockIfFree(table).filter(TableRow::isDue).map(this::open);
    }

    private OpenTable open(TableRow row) {
        return new OpenTable(row, tables.chairs(row.id()),
                row.handId().filter(hand -> row.handRunning()).map(hands::fold), snapshots.remembered(row.id()));
    }
}
