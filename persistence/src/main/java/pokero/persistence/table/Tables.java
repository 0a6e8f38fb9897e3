package pokero.persistence.table;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;

import org.hibernate.Session;

import pokero.persistence.cage.AccountRow;

/** The tables and their chairs. */
@ApplicationScoped
public class Tables {

    private static final Map<String, Object> SKIP_LOCKED = Map.of("jakarta.persistence.lock.timeout", -2);

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    /** Puts a table with its chairs into the room. @return its id */
    public long create(TableRow table) {
        rows.persist(table);
        for (int seat = 1; seat <= table.size(); seat++) {
            AccountRow account = AccountRow.seat();
            rows.persist(account);
            rows.persist(new SeatRow(table.id(), seat, account));
        }
        return table.id();
    }

    public Optional<TableRow> find(long table) {
        return Optional.ofNullable(rows.find(TableRow.class, table));
    }

    public Optional<TableRow> named(String name) {
        return rows.createQuery("select t from TableRow t where t.name = :name", TableRow.class)
                .setParameter("name", name).getResultStream().findFirst();
    }

    /**
     * Waits for the table, and keeps it until the transaction is over. A query, because Hibernate's find returns null when
     * the connection breaks in it, as if there were no such table.
     */
    public Optional<TableRow> lock(long table) {
        return rows.createQuery("select t from TableRow t where t.id = :table", TableRow.class)
                .setParameter("table", table).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Keeps the table until the transaction is over; empty when somebody else has it. */
    public Optional<TableRow> lockIfFree(long table) {
        return Optional.ofNullable(rows.find(TableRow.class, table, LockModeType.PESSIMISTIC_WRITE, SKIP_LOCKED));
    }

    /** The table's chairs from seat 1, with their stacks, players and these players' wallets. */
    public List<SeatRow> chairs(long table) {
        return rows.createQuery("""
                select s from SeatRow s
                join fetch s.account left join fetch s.player left join fetch s.player.wallet
                where s.key.table = :table order by s.key.seat""", SeatRow.class)
                .setParameter("table", table).getResultList();
    }

    /** The tables where the player has a chair. */
    public List<Long> seatedAt(long player) {
        return rows.createQuery("select s.key.table from SeatRow s where s.player.id = :player", Long.class)
                .setParameter("player", player).getResultList();
    }

    /** The versions of these tables, by id. */
    public Map<Long, Long> versions(Collection<Long> tables) {
        return versions(rows.createQuery("select t.id, t.version from TableRow t where t.id in :tables", Tuple.class)
                .setParameter("tables", tables));
    }

    /** The versions of all tables that are open, by id. */
    public Map<Long, Long> openVersions() {
        return versions(rows.createQuery("select t.id, t.version from TableRow t where t.open", Tuple.class));
    }

    private static Map<Long, Long> versions(TypedQuery<Tuple> query) {
        return query.getResultStream().collect(Collectors.toMap(row -> row.get(0, Long.class),
                row -> row.get(1, Long.class)));
    }

    /** The tables whose time is up, the longest overdue first. Plain SQL, to find them by the index on the deadline. */
    public List<Long> due() {
        return rows.unwrap(Session.class).createNativeQuery("""
                select id from poker_table where deadline <= now() order by deadline limit 64""",
                Long.class).getResultList();
    }

    /**
     * Somebody looks at these tables. Plain SQL, because a table that is busy is passed over: the next time is soon.
     *
     * @return those among them where nothing is to come
     */
    public List<Long> watch(Collection<Long> tables, int seconds) {
        return rows.unwrap(Session.class).createNativeQuery("""
                with watched as (
                    select id from poker_table where id = any(:tables) order by id for no key update skip locked)
                update poker_table t set watched_until = clock_timestamp() + make_interval(secs => :seconds)
                from watched where t.id = watched.id
                returning case when t.deadline is null then t.id end""", Long.class)
                .setParameter("tables", tables.toArray(Long[]::new)).setParameter("seconds", seconds)
                .getResultStream().filter(Objects::nonNull).toList();
    }

    /**
     * Gives every turn and every pause more time; house bots that are late just act. Plain SQL, because it is one step for
     * all tables.
     *
     * @return the ids of the tables that it was given to, with their new versions
     */
    public Map<Long, Long> extend(double seconds) {
        return versions(rows.unwrap(Session.class).createNativeQuery("""
                update poker_table set version = version + 1,
                    deadline = deadline + make_interval(secs => :seconds)
                where deadline is not null returning id, version""", Tuple.class)
                .setParameter("seconds", seconds));
    }

    /** Tries a table again later that could not be moved on. */
    public void postpone(long table, Duration time) {
        lock(table).ifPresent(row -> row.allow(time));
    }
}
