package pokero.ejb.table;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Where players hand in their slips. */
@Stateless
@RolesAllowed("player")
public class TableDesk {

    /** Rules on the caller's action and, when it is accepted, writes down all that it brought about. */
    public Answer take(ActionSlip slip) {
        throw new UnsupportedOperationException();
    }
}
