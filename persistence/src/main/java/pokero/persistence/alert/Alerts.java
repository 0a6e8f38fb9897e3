package pokero.persistence.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

/** All alerts that were told, for as long as they are kept. Plain SQL where two nodes may hear the same at once. */
@ApplicationScoped
public class Alerts {

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    /** Writes down an alert, or what is new about it: an end, or that it has not ended after all. */
    public void tell(ToldAlert told) {
        written(told, """
                on conflict (fingerprint, started_at) do update set severity = excluded.severity,
                    summary = excluded.summary, runbook = excluded.runbook, labels = excluded.labels,
                    told_at = clock_timestamp(), ended_at = excluded.ended_at""").executeUpdate();
    }

    /** A finding has no end: as long as one like it is open, it is told again, and otherwise a new one. */
    public void find(ToldAlert finding) {
        int again = plain("""
                update alert set told_at = clock_timestamp(), severity = :severity, summary = :summary
                where fingerprint = :fingerprint and ended_at is null""")
                .setParameter("severity", finding.severity()).setParameter("summary", finding.summary())
                .setParameter("fingerprint", finding.fingerprint()).executeUpdate();
        if (again == 0) {
            written(finding, "on conflict (fingerprint, started_at) do nothing").executeUpdate();
        }
    }

    private MutationQuery written(ToldAlert told, String otherwise) {
        return plain("""
                insert into alert (fingerprint, started_at, source, name, severity, summary, runbook, labels, ended_at)
                values (:fingerprint, :started, :source, :name, :severity, :summary, :runbook, :labels, :ended)
                """ + otherwise)
                .setParameter("fingerprint", told.fingerprint())
                .setParameter("started", told.startedAt(), Instant.class)
                .setParameter("source", told.source()).setParameter("name", told.name())
                .setParameter("severity", told.severity()).setParameter("summary", told.summary())
                .setParameter("runbook", told.runbook(), String.class).setParameter("labels", told.labels())
                .setParameter("ended", told.endedAt(), Instant.class);
    }

    /** Those that have not ended, the gravest first and then the newest. */
    public List<AlertRow> open(int most) {
        return rows.createQuery(
                """
                        select a from AlertRow a where a.endedAt is null
                        order by case a.severity when 'critical' then 0 when 'warning' then 1 else 2 end, a.startedAt desc, a.id""",
                AlertRow.class).setMaxResults(most).getResultList();
    }

    public long countOpen() {
        return rows.createQuery("select count(*) from AlertRow a where a.endedAt is null", Long.class)
                .getSingleResult();
    }

    /** Empty when there is none of this id, or it has ended. */
    public Optional<AlertRow> open(long id) {
        return rows.createQuery("select a from AlertRow a where a.id = :id and a.endedAt is null", AlertRow.class)
                .setParameter("id", id).getResultStream().findFirst();
    }

    /** Of this id, whether it has ended or not. */
    public AlertRow any(long id) {
        return rows.getReference(AlertRow.class, id);
    }

    /** When each rule raised an alert for the last time, by the rule's name; rules that have not are missing. */
    public Map<String, Instant> lastRaised() {
        return rows.createQuery("select a.name, max(a.startedAt) from AlertRow a group by a.name", Tuple.class)
                .getResultStream().collect(Collectors.toMap(row -> row.get(0, String.class),
                        row -> row.get(1, Instant.class)));
    }

    /** The names of rules whose alerts have not ended. */
    public List<String> raised() {
        return rows.createQuery("select distinct a.name from AlertRow a where a.endedAt is null", String.class)
                .getResultList();
    }

    public void end(AlertRow alert) {
        plain("update alert set ended_at = clock_timestamp() where id = :id").setParameter("id", alert.id())
                .executeUpdate();
    }

    /** Takes it that these of Prometheus' alerts were told just now. */
    public void stillFire(Collection<String> fingerprints) {
        if (!fingerprints.isEmpty()) {
            plain("""
                    update alert set told_at = clock_timestamp()
                    where source = 'prometheus' and ended_at is null and fingerprint in (:fingerprints)""")
                    .setParameterList("fingerprints", fingerprints).executeUpdate();
        }
    }

    /** Ends those of Prometheus' alerts that nobody has told for so long: nobody will tell their end. */
    public int endUntold(Duration patience) {
        return plain("""
                update alert set ended_at = clock_timestamp() where source = 'prometheus' and ended_at is null
                and told_at < clock_timestamp() - make_interval(secs => :seconds)""")
                .setParameter("seconds", (double) patience.toSeconds()).executeUpdate();
    }

    /** Forgets what ended so long ago and nobody did anything about. @param most how many at once */
    public void forgetOld(Duration age, int most) {
        plain("""
                delete from alert where id in (
                    select id from alert a where ended_at < clock_timestamp() - make_interval(secs => :seconds)
                    and not exists (select from alert_act where alert_id = a.id)
                    limit :most for update skip locked)""")
                .setParameter("seconds", (double) age.toSeconds()).setParameter("most", most).executeUpdate();
    }

    /** What time it is. */
    public Instant now() {
        return session().createNativeQuery("select clock_timestamp()", Instant.class).getSingleResult();
    }

    private MutationQuery plain(String sql) {
        return session().createNativeMutationQuery(sql);
    }

    private Session session() {
        return rows.unwrap(Session.class);
    }
}
