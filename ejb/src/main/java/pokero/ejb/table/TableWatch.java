package pokero.ejb.table;

import java.util.Collection;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import pokero.ejb.player.Caller;

/** What may be seen of a table. Each step is a short transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TableWatch {

    @Inject
    private Caller caller;

    @Inject
    private Lookout lookout;

    @Inject
    private ClockWork clock;

    /**
     * The table as the caller may see it, whether he sits there or not; empty when there is no such table, or when he is
     * suspended.
     */
    @RolesAllowed("player")
    public Optional<TableView> look(long table) {
        return caller.playerInGoodStanding().flatMap(player -> lookout.look(player.id(), table));
    }

    /** Says that somebody looks at these tables, for the next 15 seconds: house bots play only then. */
    @PermitAll
    public void watched(Collection<Long> tables) {
        clock.watched(tables).forEach(clock::wake);
    }
}
