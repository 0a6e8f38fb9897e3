package pokero.persistence.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** Counts the whole room. Plain SQL, because it is one question to all tables, and what is late goes by the database's clock. */
@ApplicationScoped
public class Census {

    private static final String COUNT = """
            select count(*) filter (where open),
                count(*) filter (where hand_running),
                (select count(*) from seat where player_id is not null),
                count(*) filter (where bot_due <= clock_timestamp()),
                coalesce(date_part('epoch', greatest(clock_timestamp() - min(deadline), interval '0')), 0)
            from poker_table""";

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    /**
     * @param botsDue tables whose house bot should have acted by now
     * @param clockLag seconds since the earliest deadline that no clock has taken; 0 when there is none
     */
    public record Count(long tables, long handsRunning, long seatsTaken, long botsDue, double clockLag) {
    }

    public Count take() {
        Tuple row = rows.unwrap(Session.class).createNativeQuery(COUNT, Tuple.class).getSingleResult();
        return new Count(row.get(0, Long.class), row.get(1, Long.class), row.get(2, Long.class),
                row.get(3, Long.class), row.get(4, Double.class));
    }
}
