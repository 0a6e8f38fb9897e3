package pokero.persistence.table;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The wishes that were answered. */
@ApplicationScoped
public class Slips {

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    /**
     * What the player's wish of this id was answered before; empty when it is new. A query, because Hibernate's find returns
     * null when the connection breaks in it, as if it were new.
     */
    public Optional<String> answer(long player, UUID action) {
        return rows.createQuery("select s.answer from SlipRow s where s.key = :key", String.class)
                .setParameter("key", new SlipKey(player, action)).getResultStream().findFirst();
    }

    public void keep(SlipRow slip) {
        rows.persist(slip);
    }

    /** Forgets slips that are so old that nobody repeats them. @param most how many at once */
    public void forgetOld(int most) {
        rows.createNativeQuery("select forget_slips(:most)").setParameter("most", most).getSingleResult();
    }
}
