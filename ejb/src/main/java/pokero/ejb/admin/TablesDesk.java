package pokero.ejb.admin;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import pokero.ejb.table.Answer;
import pokero.ejb.table.TableKeeper;
import pokero.persistence.table.TableRow;

/** Where the floor opens and closes tables. */
@Stateless
@RolesAllowed("admin")
public class TablesDesk {

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    @Inject
    private TableYard yard;

    @Inject
    private TableKeeper keeper;

    /** All tables, open ones first, then by name. */
    public List<TableLine> tables() {
        return rows.createQuery("""
                select t, (select count(*) from SeatRow s where s.key.table = t.id and s.player is not null)
                from TableRow t order by t.open desc, t.name""", Tuple.class)
                .getResultStream().map(TablesDesk::line).toList();
    }

    public TableOpening open(NewTable wanted) {
        return yard.open(wanted);
    }

    /** Closes a table: nobody sits down any more, and its players are cashed out when the running hand is over. */
    public Answer close(long table) {
        return keeper.close(table);
    }

    private static TableLine line(Tuple row) {
        TableRow table = row.get(0, TableRow.class);
        return new TableLine(table.id(), table.name(), table.blinds(), table.size(), row.get(1, Long.class).intValue(),
                table.hands(), table.isOpen(), table.turnSeconds(), table.leastBuyIn(), table.mostBuyIn());
    }
}
