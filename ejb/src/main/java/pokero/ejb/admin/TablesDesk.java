package pokero.ejb.admin;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

import pokero.ejb.table.Answer;

/** Where the floor opens and closes tables. */
@Stateless
@RolesAllowed("admin")
public class TablesDesk {

    /** All tables, open ones first, then by name. */
    public List<TableLine> tables() {
        throw new UnsupportedOperationException();
    }

    public TableOpening open(NewTable wanted) {
        throw new UnsupportedOperationException();
    }

    /** Closes a table: nobody sits down any more, and its players are cashed out when the running hand is over. */
    public Answer close(long table) {
        throw new UnsupportedOperationException();
    }
}
