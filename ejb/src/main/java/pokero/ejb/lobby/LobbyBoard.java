package pokero.ejb.lobby;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import pokero.ejb.lobby.Averages.Average;
import pokero.rules.betting.Blinds;

/** The tables of the room at a glance. */
@ApplicationScoped
public class LobbyBoard {

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    @Inject
    private Averages averages;

    /** Plain SQL: one statement for all tables' seats. What they did lately may lag behind. */
    List<LobbyRow> tables(long player) {
        Map<Long, Average> lately = averages.ofOpenTables();
        return rows.unwrap(Session.class).createNativeQuery("""
                select t.id, t.name, t.small_blind, t.big_blind, t.ante, t.size, t.least_buy_in, t.most_buy_in,
                    seats.taken, seats.bots, seats.mine
                from poker_table t
                cross join lateral (
                    select count(*) as taken, count(*) filter (where p.bot) as bots,
                        coalesce(max(s.seat) filter (where p.id = :player), 0) as mine
                    from seat s join player p on p.id = s.player_id where s.table_id = t.id) as seats
                where t.open order by t.big_blind, t.small_blind, t.name""", Tuple.class)
                .setParameter("player", player).getResultStream()
                .map(row -> row(row, lately.getOrDefault(row.get("id", Long.class), Average.NONE))).toList();
    }

    private static LobbyRow row(Tuple row, Average lately) {
        return new LobbyRow(row.get("id", Long.class), row.get("name", String.class), blinds(row),
                row.get("size", Integer.class), row.get("taken", Long.class).intValue(),
                row.get("bots", Long.class).intValue(), lately.pot(), lately.handsPerHour(),
                row.get("least_buy_in", Long.class), row.get("most_buy_in", Long.class),
                row.get("mine", Integer.class));
    }

    private static Blinds blinds(Tuple row) {
        return new Blinds(row.get("small_blind", Long.class), row.get("big_blind", Long.class),
                row.get("ante", Long.class));
    }

    long playersSeated() {
        return rows.createQuery("""
                select count(s) from SeatRow s, TableRow t
                where t.id = s.key.table and t.open and s.player is not null""", Long.class).getSingleResult();
    }
}
