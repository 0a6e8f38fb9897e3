package pokero.ejb.table;

import java.util.Collection;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** What may be seen of a table. */
@Stateless
public class TableWatch {

    /** The table as the caller may see it, whether he sits there or not; empty when there is no such table. */
    @RolesAllowed("player")
    public Optional<TableView> look(long table) {
        throw new UnsupportedOperationException();
    }

    /** Says that somebody looks at these tables, for the next 15 seconds: house bots play only then. */
    @PermitAll
    public void watched(Collection<Long> tables) {
        throw new UnsupportedOperationException();
    }
}
