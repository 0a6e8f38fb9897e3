package pokero.ejb.cage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pokero.persistence.Replica;
import pokero.persistence.cage.AccountRow;

/** What went in and out of a wallet. The newest page is the leader's, because a player looks there for what he just did. */
@ApplicationScoped
class WalletStatement {

    private static final String PAGE = """
            select t.id, t.at, t.reason, coalesce(p.name, '') as place, side.amount,
                sum(side.amount) over (order by t.id)::bigint as after
            from transfer t
            cross join lateral (select case when t.credit = ? then t.amount else -t.amount end as amount) as side
            left join poker_table p on p.id = t.table_id
            where ? in (t.credit, t.debit)
            order by t.id desc offset ? limit ?""";

    private static final String LENGTH = "select count(*) from transfer where ? in (credit, debit)";

    @Inject
    private Replica replica;

    /** The newest first, each with the balance that it left. */
    List<Movement> page(AccountRow wallet, int first, int count) {
        Replica.Question<List<Movement>> question = connection -> page(connection, wallet.id(), first, count);
        return first == 0 ? replica.askLeader(question) : replica.ask(question);
    }

    long length(AccountRow wallet) {
        return replica.askLeader(connection -> length(connection, wallet.id()));
    }

    private static List<Movement> page(Connection connection, long wallet, int first, int count) throws SQLException {
        try (var statement = connection.prepareStatement(PAGE)) {
            statement.setLong(1, wallet);
            statement.setLong(2, wallet);
            statement.setInt(3, first);
            statement.setInt(4, count);
            try (ResultSet row = statement.executeQuery()) {
                List<Movement> movements = new ArrayList<>();
                while (row.next()) {
                    movements.add(new Movement(row.getLong("id"), row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("reason"), row.getString("place"), row.getLong("amount"),
                            row.getLong("after")));
                }
                return movements;
            }
        }
    }

    private static long length(Connection connection, long wallet) throws SQLException {
        try (var statement = connection.prepareStatement(LENGTH)) {
            statement.setLong(1, wallet);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
