package pokero.ejb.lobby;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** What goes on in the room, as the caller sees it. */
@Stateless
@RolesAllowed("player")
public class LobbyService {

    /** The open tables, those with the smallest blinds first. */
    public List<LobbyRow> tables() {
        throw new UnsupportedOperationException();
    }

    /** The table where the caller has to act; the one with the least time left when there are several. */
    public Optional<WaitingTurn> turn() {
        throw new UnsupportedOperationException();
    }

    /** How many chairs of open tables are taken, house bots included. */
    public long playersSeated() {
        throw new UnsupportedOperationException();
    }
}
