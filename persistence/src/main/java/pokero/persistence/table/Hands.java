package pokero.persistence.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;

import pokero.persistence.cage.AccountRow;
import pokero.persistence.player.PlayerRow;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandEvent;

/** The hands, which are folded from their events. */
@ApplicationScoped
public class Hands {

    @PersistenceContext(unitName = "pokero")
    private EntityManager rows;

    /** @return the id of the new hand of the table, which has no events yet */
    public long begin(TableRow table, List<SeatRow> dealtIn) {
        HandRow hand = new HandRow(table.id(), table.hands() + 1);
        rows.persist(hand);
        for (SeatRow seat : dealtIn) {
            rows.persist(new HandSeatRow(hand.id(), seat.seat(), seat.player().orElseThrow()));
        }
        return hand.id();
    }

    /** @param number the table's count of hands */
    public Optional<HandRow> numbered(long table, long number) {
        return rows.createQuery("select h from HandRow h where h.tableId = :table and h.number = :number",
                HandRow.class).setParameter("table", table).setParameter("number", number).getResultStream()
                .findFirst();
    }

    public Hand fold(long hand) {
        return Hand.of(rows.createQuery("""
                select e.kind, e.body from HandEventRow e where e.key.hand = :hand order by e.key.seq""", Tuple.class)
                .setParameter("hand", hand).getResultStream()
                .map(row -> HandEventCodec.event(row.get(0, String.class), row.get(1, String.class))).toList());
    }

    /** Writes down what happened in the hand from the given event on. */
    public void append(long hand, List<HandEvent> events, int from) {
        for (int seq = from; seq < events.size(); seq++) {
            rows.persist(new HandEventRow(hand, seq, events.get(seq)));
        }
    }

    /** Who was dealt in, by seat. */
    public Map<Integer, PlayerRow> players(long hand) {
        return rows.createQuery("""
                select s from HandSeatRow s join fetch s.player where s.key.hand = :hand""", HandSeatRow.class)
                .setParameter("hand", hand).getResultStream()
                .collect(Collectors.toMap(HandSeatRow::seat, HandSeatRow::player));
    }

    /** @return the account for the chips that are won in a hand */
    public AccountRow openPot() {
        AccountRow pot = AccountRow.pot();
        rows.persist(pot);
        return pot;
    }

    /** The hand has ended. */
    public void settled(long hand, AccountRow pot, List<Payment> payments) {
        rows.createQuery("""
                update HandRow h set h.endedAt = instant, h.potAccount = :pot, h.pot = :chips where h.id = :hand""")
                .setParameter("pot", pot).setParameter("chips", Payment.toThePot(payments)).setParameter("hand", hand)
                .executeUpdate();
    }
}
