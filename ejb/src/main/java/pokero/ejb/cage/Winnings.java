package pokero.ejb.cage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What players won and lost. */
@ApplicationScoped
class Winnings {

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    /**
     * Over the hands that ended in the last seven days. The ledger knows chairs and {@code hand_seat} who sat there; in SQL,
     * because the week ends by the database's clock.
     */
    WeekResult ofTheWeek(long player) {
        Object[] row = (Object[]) rows.createNativeQuery("""
                select coalesce(sum(case when t.credit = s.account_id then t.amount else -t.amount end), 0)::bigint,
                       count(distinct h.id)
                from hand_seat hs
                join hand h on h.id = hs.hand_id and h.ended_at > clock_timestamp() - interval '7 days'
                join seat s on s.table_id = h.table_id and s.seat = hs.seat
                left join transfer t on t.hand_id = h.id and s.account_id in (t.debit, t.credit)
                where hs.player_id = :player""")
                .setParameter("player", player).getSingleResult();
        return new WeekResult((long) row[0], (long) row[1]);
    }
}
