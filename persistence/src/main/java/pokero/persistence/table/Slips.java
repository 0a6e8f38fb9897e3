package pokero.persistence.table;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The wishes that were granted. One that was refused changed nothing and is not kept. */
@ApplicationScoped
public class Slips {

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    /** Whether the player's wish of this id was granted before. */
    public boolean granted(long player, UUID action) {
        return rows.find(SlipRow.class, new SlipKey(player, action)) != null;
    }

    public void keep(SlipRow slip) {
        rows.persist(slip);
    }
}
