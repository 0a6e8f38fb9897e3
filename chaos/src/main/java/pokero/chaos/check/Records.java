package pokero.chaos.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import pokero.chaos.check.Slip.Place;

/** All that the database has of slips, hands and chips on the move, except the events. */
final class Records {

    final Map<UUID, Slip> slips = new HashMap<>();
    final Map<Place, Slip> slipsInHands = new HashMap<>();
    final Map<Long, StoredHand> hands = new HashMap<>();

    /** By hand and seat: what went from there to the pot, and back. */
    final Map<Place, Long> bets = new HashMap<>();
    final Map<Place, Long> awards = new HashMap<>();

    /** By player and table: how often he bought in. */
    final Map<String, Integer> buyIns = new HashMap<>();

    static Records read(Connection database, Findings findings) throws SQLException {
        Records records = new Records();
        records.readSlips(database, findings);
        records.readHands(database);
        records.readSeatsOfHands(database);
        records.readTransfers(database, findings);
        return records;
    }

    private void readSlips(Connection database, Findings findings) throws SQLException {
        Query.each(database, """
                select s.action_id, p.name, coalesce(s.table_id, 0), coalesce(s.hand_id, 0), coalesce(s.seq, 0), s.verb
                from slip s join player p on p.id = s.player_id
                where s.answer = 'accepted'""", row -> {
            Slip slip = new Slip(row.getObject(1, UUID.class), row.getString(2), row.getLong(3), row.getLong(4),
                    row.getInt(5), row.getString(6));
            slips.put(slip.action(), slip);
            if (slip.hand() != 0) {
                Slip other = slipsInHands.put(slip.place(), slip);
                if (other != null) {
                    findings.add("%s and %s claim the same event", other, slip);
                }
            }
        });
    }

    private void readHands(Connection database) throws SQLException {
        Query.each(database, """
                select h.id, h.table_id, h.number, t.hand_running and t.hand_id = h.id, h.ended_at is not null,
                       coalesce(h.pot, 0)
                from hand h join poker_table t on t.id = h.table_id""",
                row -> hands.put(row.getLong(1), new StoredHand(row.getLong(1), row.getLong(2), row.getLong(3),
                        row.getBoolean(4), row.getBoolean(5), row.getLong(6), new HashMap<>())));
    }

    private void readSeatsOfHands(Connection database) throws SQLException {
        Query.each(database, """
                select s.hand_id, s.seat, p.name from hand_seat s join player p on p.id = s.player_id""",
                row -> hands.get(row.getLong(1)).players().put(row.getInt(2), row.getString(3)));
    }

    private void readTransfers(Connection database, Findings findings) throws SQLException {
        Query.each(database, """
                select t.reason, coalesce(t.hand_id, 0), s.seat, s.table_id, t.amount, p.name
                from transfer t
                join seat s on s.account_id in (t.debit, t.credit)
                left join player p on p.wallet_id = t.debit""", row -> {
            Place place = new Place(row.getLong(2), row.getInt(3));
            switch (row.getString(1)) {
                case "bet" -> bets.merge(place, row.getLong(5), Long::sum);
                case "award" -> awards.merge(place, row.getLong(5), Long::sum);
                case "buy-in" -> buyIns.merge(buyIn(row.getString(6), row.getLong(4)), 1, Integer::sum);
                case "reversal" -> findings.add("chips were given back in hand %d", place.hand());
                default -> {
                    return;
                }
            }
        });
    }

    static String buyIn(String player, long table) {
        return player + " at " + table;
    }
}
