package pokero.persistence.player;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** All players. */
@ApplicationScoped
public class Players {

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    /** @param name in whatever case */
    public Optional<PlayerRow> named(String name) {
        return rows.createQuery("select p from PlayerRow p where p.nameKey = lower(:name)", PlayerRow.class)
                .setParameter("name", name).getResultStream().findFirst();
    }

    /** @param hash as {@link Password#hash} made it */
    @Transactional
    public void changePassword(long player, String hash) {
        rows.find(PlayerRow.class, player).changePassword(hash);
    }
}
