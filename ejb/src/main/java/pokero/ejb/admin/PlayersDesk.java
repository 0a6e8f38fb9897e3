package pokero.ejb.admin;

import java.time.Instant;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import pokero.ejb.player.Caller;
import pokero.ejb.ring.PlayerShutOut;
import pokero.ejb.ring.Ring;
import pokero.ejb.table.Answer;
import pokero.persistence.player.PlayerRow;

/** Where the floor looks players up and suspends them. */
@Stateless
@RolesAllowed("admin")
public class PlayersDesk {

    /** The house's visitor is nobody's business: he can do nothing, and nobody can log in as him. */
    private static final String FOUND = """
            from PlayerRow p where locate(lower(:query), p.nameKey) > 0 and (p.bot or p.passwordHash is not null)
            """;

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    @Inject
    private Caller caller;

    @Inject
    private Ring ring;

    /** Players whose name contains the query, in any case; all for an empty one. Ordered by name. */
    public List<PlayerLine> find(String query, int first, int count) {
        return rows.createQuery("""
                select p, case when p.lockedUntil > instant then p.lockedUntil end, p.wallet.balance,
                    (select coalesce(sum(s.account.balance), 0) from SeatRow s where s.player = p)
                """ + FOUND + "order by p.nameKey", Tuple.class)
                .setParameter("query", searchable(query))
                .setFirstResult(first).setMaxResults(count)
                .getResultStream().map(PlayersDesk::line).toList();
    }

    /** How many {@link #find} would find in all. */
    public long count(String query) {
        return rows.createQuery("select count(*) " + FOUND, Long.class).setParameter("query", searchable(query))
                .getSingleResult();
    }

    /** Suspends a player or lets him back in. Nobody suspends himself: that is not allowed, like an unknown player. */
    public Answer suspend(long player, boolean suspended) {
        PlayerRow row = rows.find(PlayerRow.class, player);
        if (row == null || row.id() == caller.player().id()) {
            return new Answer.NotAllowed();
        }
        row.suspend(suspended);
        if (suspended) {
            ring.tell(new PlayerShutOut(row.name()));
        }
        return new Answer.Accepted();
    }

    /** No name has control characters in it, and the database takes no NUL at all. */
    private static String searchable(String query) {
        return query.replaceAll("\\p{Cntrl}", "").strip();
    }

    private static PlayerLine line(Tuple row) {
        PlayerRow player = row.get(0, PlayerRow.class);
        return new PlayerLine(player.id(), player.name(), player.isAdmin(), player.isBot(), player.isSuspended(),
                row.get(1, Instant.class), player.since(), row.get(2, Long.class), row.get(3, Long.class));
    }
}
