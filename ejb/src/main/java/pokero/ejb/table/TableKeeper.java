package pokero.ejb.table;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import pokero.ejb.ring.Ring;
import pokero.persistence.table.SeatRow;
import pokero.persistence.table.SlipRow;
import pokero.persistence.table.Slips;
import pokero.rules.hand.Ruling;

/** Moves tables on for players and the floor, one transaction for each step. It asks for no role: the desks have. */
@ApplicationScoped
@Transactional
public class TableKeeper {

    @Inject
    private TableOpener opener;

    @Inject
    private Slips slips;

    @Inject
    private HandKeeper hand;

    @Inject
    private Interval interval;

    @Inject
    private Ring ring;

    @Inject
    private Lookout lookout;

    /** Rules on a player's action. */
    public Answer takeFor(long player, ActionSlip slip) {
        Optional<OpenTable> table = opener.open(slip.tableId());
        if (table.isEmpty()) {
            return new Answer.NoSuchTable();
        }
        return slips.granted(player, slip.actionId()) ? new Answer.Accepted() : take(table.get(), player, slip);
    }

    private Answer take(OpenTable table, long player, ActionSlip slip) {
        Optional<SeatRow> chair = table.chairOf(player);
        if (chair.isEmpty()) {
            return new Answer.NotSeated();
        }
        if (!table.isAt(slip.hand(), slip.moment())) {
            return new Answer.Stale();
        }
        return switch (hand.act(table, chair.get().seat(), slip.action())) {
            case Ruling.Refused(var refusal) -> new Answer.Refused(refusal);
            case Ruling.Accepted accepted -> {
                slips.keep(
                        new SlipRow(player, slip.actionId(), slip.action().getClass().getSimpleName(), slip.tableId())
                                .inHand(slip.hand(), slip.moment()));
                yield new Answer.Accepted();
            }
        };
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
        ring.changed(table.row());
    }
}
