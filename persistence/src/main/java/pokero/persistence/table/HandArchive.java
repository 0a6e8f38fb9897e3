package pokero.persistence.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Takes old hands out of the database: first read them, then remove what was read and kept elsewhere. The hand itself stays,
 * and who sat where; its events, its deck and the chips that it moved go, and the books carry their sums. The newest hand of a
 * table stays whole, because the table shows it. For the schema's owner only.
 */
public final class HandArchive {

    private static final String READ = """
            select h.id, json_build_object(
                'hand', h.id, 'table', t.name, 'number', h.number, 'began', h.began_at, 'ended', h.ended_at, 'pot', h.pot,
                'seats', (select json_agg(json_build_object('seat', s.seat, 'player', p.name) order by s.seat)
                          from hand_seat s join player p on p.id = s.player_id where s.hand_id = h.id),
                'events', (select json_agg(json_build_object('seq', seq, 'kind', kind, 'body', body, 'at', at) order by seq)
                           from hand_event where hand_id = h.id),
                'transfers', (select json_agg(json_build_object('id', id, 'debit', debit, 'credit', credit,
                                  'amount', amount, 'reason', reason, 'at', at) order by id)
                              from transfer where hand_id = h.id),
                'deck', (select json_build_object('root', encode(root, 'hex'), 'secret', encode(secret, 'hex'),
                             'cards', cards, 'sealed', sealed_at)
                         from sealed_deck where table_id = h.table_id and number = h.number))::text
            from hand h join poker_table t on t.id = h.table_id
            where h.ended_at < ?::timestamptz and h.archived_at is null and h.id is distinct from t.hand_id
                and not exists (select from transfer where hand_id = h.id and id > (select up_to from closing))
            order by h.id limit ?
            """;
    private static final String MOVE_SUMS = """
            with gone as (
                delete from transfer where hand_id = any (?) returning debit, credit, amount
            )
            insert into archived (account_id, amount)
            select account, sum(amount)
            from (select credit as account, amount from gone union all select debit, -amount from gone) as side
            group by account having sum(amount) <> 0
            on conflict (account_id) do update set amount = archived.amount + excluded.amount
            """;
    private static final String DELETE_EVENTS = "delete from hand_event where hand_id = any (?)";
    private static final String DELETE_DECKS = """
            delete from sealed_deck as d using hand as h
            where h.id = any (?) and d.table_id = h.table_id and d.number = h.number
            """;
    private static final String MARK = """
            update hand set archived_at = clock_timestamp() where id = any (?) and archived_at is null
            """;

    private HandArchive() {
    }

    /** The oldest hands that ended before then and whose chips are closed, as JSON by their ids. @param most how many */
    public static Map<Long, String> read(Connection connection, String before, int most) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setString(1, before);
            statement.setInt(2, most);
            Map<Long, String> hands = new LinkedHashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    hands.put(row.getLong(1), row.getString(2));
                }
            }
            return hands;
        }
    }

    /** Removes what is kept elsewhere now, in one transaction. */
    public static void remove(Connection connection, Set<Long> hands) throws SQLException {
        connection.setAutoCommit(false);
        try {
            for (String step : new String[]{MOVE_SUMS, DELETE_EVENTS, DELETE_DECKS, MARK}) {
                try (PreparedStatement statement = connection.prepareStatement(step)) {
                    statement.setArray(1, connection.createArrayOf("int8", hands.toArray()));
                    statement.executeUpdate();
                }
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
