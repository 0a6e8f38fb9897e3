package pokero.ejb.cage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The books of the room, for the floor. */
@Stateless
@RolesAllowed("admin")
public class Ledger {

    @Inject
    private LedgerAudit audit;

    /** Checks every account against its transfers. */
    public LedgerCheck check() {
        return audit.run();
    }
}
