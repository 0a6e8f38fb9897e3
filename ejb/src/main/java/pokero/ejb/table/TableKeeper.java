package pokero.ejb.table;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Moves tables on for players and the floor, one transaction for each step. It asks for no role: the desks have. */
@ApplicationScoped
@Transactional
public class TableKeeper {

    @Inject
    private TableOpener opener;

    @Inject
    private ShortWay shortWay;

    @Inject
    private LongWay longWay;

    @Inject
    private Interval interval;

    @Inject
    private Herald herald;

    @Inject
    private Lookout lookout;

    /** Rules on a player's action. */
    @Transactional(TxType.NOT_SUPPORTED)
    public Answer takeFor(long player, ActionSlip slip) {
        return shortWay.take(sitter -> sitter.player() == player, slip)
                ? new Answer.Accepted()
                : longWay.take(player, slip);
    }

    /** The table as the player may see it. */
    public Optional<TableView> lookFor(long player, long table) {
        return lookout.look(player, table);
    }

    /** Closes a table: nobody sits down any more, and its players are cashed out when the running hand is over. */
    public Answer close(long table) {
        Optional<OpenTable> open = opener.open(table);
        open.ifPresent(this::close);
        return open.isPresent() ? new Answer.Accepted() : new Answer.NoSuchTable();
    }

    private void close(OpenTable table) {
        table.row().close();
        if (table.hand().isEmpty()) {
            interval.tidy(table);
            table.row().rest();
        }
        herald.changed(table);
    }
}
