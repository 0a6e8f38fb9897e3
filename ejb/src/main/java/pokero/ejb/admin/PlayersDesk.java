package pokero.ejb.admin;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

import pokero.ejb.table.Answer;

/** Where the floor looks players up and suspends them. */
@Stateless
@RolesAllowed("admin")
public class PlayersDesk {

    /** Players whose name contains the query, in any case; all for an empty one. Ordered by name. */
    public List<PlayerLine> find(String query, int first, int count) {
        throw new UnsupportedOperationException();
    }

    /** How many {@link #find} would find in all. */
    public long count(String query) {
        throw new UnsupportedOperationException();
    }

    /** Suspends a player or lets him back in. Nobody suspends himself: that is not allowed, like an unknown player. */
    public Answer suspend(long player, boolean suspended) {
        throw new UnsupportedOperationException();
    }
}
