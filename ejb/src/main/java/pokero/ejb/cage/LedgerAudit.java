package pokero.ejb.cage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Checks the books for whoever inside the house wants to know. */
@ApplicationScoped
public class LedgerAudit {

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    /** One query over all accounts and transfers, so all of them as they were at one moment. */
    public LedgerCheck run() {
        Object[] row = (Object[]) rows
                .createNativeQuery("select wrong_balances, unsettled_pots, total from ledger_check").getSingleResult();
        return new LedgerCheck((long) row[0], (long) row[1], (long) row[2]);
    }
}
