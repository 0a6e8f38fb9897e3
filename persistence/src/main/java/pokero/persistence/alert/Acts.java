package pokero.persistence.alert;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

/** What admins did about alerts. Nothing of it can be changed or taken away. */
@ApplicationScoped
public class Acts {

    private static final String TOLD = """
            select new pokero.persistence.alert.Act(x.kind, a.name, p.name, x.note, x.at)
            from ActRow x join x.player p left join x.alert a
            """;

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    public void keep(ActRow act) {
        rows.persist(act);
    }

    /** The newest, the last one first. */
    public List<Act> newest(int most) {
        return rows.createQuery(TOLD + "order by x.id desc", Act.class).setMaxResults(most).getResultList();
    }

    /** Who acknowledged these alerts, and when; alerts that nobody did are missing. */
    public Map<Long, Act> acknowledgements(Collection<Long> alerts) {
        return rows.createQuery("""
                select a.id, x.kind, a.name, p.name, x.note, x.at from ActRow x join x.player p join x.alert a
                where x.kind = 'acknowledge' and a.id in :alerts""", Tuple.class).setParameter("alerts", alerts)
                .getResultStream().collect(Collectors.toMap(row -> row.get(0, Long.class), Acts::act));
    }

    private static Act act(Tuple row) {
        return new Act(row.get(1, String.class), row.get(2, String.class), row.get(3, String.class),
                row.get(4, String.class), row.get(5, Instant.class));
    }
}
