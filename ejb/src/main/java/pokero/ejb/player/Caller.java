package pokero.ejb.player;

import java.util.Optional;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import pokero.persistence.player.PlayerRow;

/** Who is calling, as the login says. */
@Stateless
@PermitAll
public class Caller {

    @Resource
    private SessionContext session;

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    /** @throws IllegalStateException when the login names no player */
    public PlayerRow player() {
        String name = session.getCallerPrincipal().getName();
        return find(name).orElseThrow(() -> new IllegalStateException("nobody is called " + name));
    }

    /** The caller, unless he is unknown or suspended. */
    public Optional<PlayerRow> playerInGoodStanding() {
        return find(session.getCallerPrincipal().getName()).filter(player -> !player.isSuspended());
    }

    private Optional<PlayerRow> find(String name) {
        return rows.createQuery("select p from PlayerRow p where p.nameKey = :key", PlayerRow.class)
                .setParameter("key", PlayerRow.key(name)).getResultStream().findFirst();
    }
}
