package pokero.ejb.cage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** The books of the room. */
@Stateless
public class Ledger {

    /** Checks every account against its transfers, in one query. */
    @RolesAllowed("admin")
    public LedgerCheck check() {
        throw new UnsupportedOperationException();
    }
}
