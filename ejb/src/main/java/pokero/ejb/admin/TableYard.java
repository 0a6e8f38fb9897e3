package pokero.ejb.admin;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import pokero.ejb.admin.TableOpening.Fault;
import pokero.ejb.ring.Ring;
import pokero.persistence.table.TableRow;
import pokero.persistence.table.Tables;
import pokero.rules.betting.Blinds;

/** Where tables come from. It asks nobody for a role. */
@ApplicationScoped
public class TableYard {

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    @Inject
    private Tables tables;

    @Inject
    private Ring ring;

    /** One new table at a time, so that of two with one name the second is told so. */
    @Transactional
    public TableOpening open(NewTable wanted) {
        rows.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('new table'))").getSingleResult();
        Set<Fault> faults = TableCheck.faults(wanted);
        if (!faults.contains(Fault.NAME_INVALID) && tables.named(wanted.name().strip()).isPresent()) {
            faults.add(Fault.NAME_TAKEN);
        }
        return faults.isEmpty() ? new TableOpening.Opened(build(wanted)) : new TableOpening.Refused(faults);
    }

    private long build(NewTable wanted) {
        Blinds blinds = new Blinds(wanted.smallBlind(), wanted.bigBlind(), wanted.ante());
        TableRow table = new TableRow(wanted.name().strip(), wanted.size(), blinds, wanted.leastBuyIn(),
                wanted.mostBuyIn(), wanted.turnSeconds());
        tables.create(table);
        ring.changed(table);
        return table.id();
    }
}
