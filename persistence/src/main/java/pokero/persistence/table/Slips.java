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

    /** What the player's wish of this id was answered before; empty when it is new. */
    public Optional<String> answer(long player, UUID action) {
        return Optional.ofNullable(rows.find(SlipRow.class, new SlipKey(player, action))).map(SlipRow::answer);
    }

    public void keep(SlipRow slip) {
        rows.persist(slip);
    }

    /** Forgets slips that are so old that nobody repeats them. @param most how many at once */
    public void forgetOld(int most) {
        rows.createNativeQuery("select forget_slips(:most)").setParameter("most", most).getSingleResult();
    }
}
