package pokero.ejb.cage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pokero.persistence.Replica;

/** What players won and lost. */
@ApplicationScoped
class Winnings {

    /** The ledger knows chairs and {@code hand_seat} who sat there; the week ends by the database's clock. */
    private static final String QUESTION = """
            select coalesce(sum(case when t.credit = s.account_id then t.amount else -t.amount end), 0)::bigint,
                   count(distinct h.id)
            from hand_seat hs
            join hand h on h.id = hs.hand_id and h.ended_at > clock_timestamp() - interval '7 days'
            join seat s on s.table_id = h.table_id and s.seat = hs.seat
            left join transfer t on t.hand_id = h.id and s.account_id in (t.debit, t.credit)
            where hs.player_id = ?""";

    @Inject
    private Replica replica;

    /** Over the hands that ended in the last seven days; the last of them may be missing yet. */
    WeekResult ofTheWeek(long player) {
        return replica.ask(connection -> ask(connection, player));
    }

    private static WeekResult ask(Connection connection, long player) throws SQLException {
        try (var statement = connection.prepareStatement(QUESTION)) {
            statement.setLong(1, player);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new WeekResult(row.getLong(1), row.getLong(2));
            }
        }
    }
}
