package pokero.persistence.player;

import java.util.Collection;
import java.util.List;
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

    /** Those who are suspended, by name. @param names as they were registered */
    public List<String> suspended(Collection<String> names) {
        return rows.createQuery("select p.name from PlayerRow p where p.suspended and p.name in :names", String.class)
                .setParameter("names", names).getResultList();
    }

    /** @param hash as {@link Password#hash} made it */
    @Transactional
    public void changePassword(long player, String hash) {
        rows.find(PlayerRow.class, player).changePassword(hash);
    }
}
