package pokero.ejb.table;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import pokero.ejb.player.Caller;

/** What players may know about the decks of hands. Each step is a short transaction of its own. */
@Stateless
@RolesAllowed("player")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeckWatch {

    @Inject
    private Caller caller;

    @Inject
    private DeckLookout lookout;

    /**
     * The deck of a hand as the caller may know it, whether he played or not.
     *
     * @param hand the table's count of hands
     * @return empty when no deck was sealed for that hand, or the caller is suspended
     */
    public Optional<DeckView> look(long table, long hand) {
        return caller.playerInGoodStanding().flatMap(player -> lookout.look(player.id(), table, hand));
    }
}
