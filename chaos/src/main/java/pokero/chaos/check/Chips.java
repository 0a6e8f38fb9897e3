package pokero.chaos.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Adds up every account from its transfers, without the database's own view of that. */
final class Chips {

    private Chips() {
    }

    static void check(Connection database, Findings findings) throws SQLException {
        Map<Long, Long> moved = new HashMap<>();
        Query.each(database, "select debit, credit, amount from transfer", row -> {
            moved.merge(row.getLong(1), -row.getLong(3), Long::sum);
            moved.merge(row.getLong(2), row.getLong(3), Long::sum);
        });
        long[] total = new long[1];
        Query.each(database, "select id, kind, balance from account", row -> {
            long id = row.getLong(1);
            long sum = moved.getOrDefault(id, 0L);
            Long balance = row.getObject(3, Long.class);
            if (balance != null && balance != sum) {
                findings.add("account %d has %d chips, but its transfers say %d", id, balance, sum);
            }
            if (row.getString(2).equals("pot") && sum != 0) {
                findings.add("%d chips lie in pot %d", sum, id);
            }
            total[0] += balance == null ? sum : balance;
        });
        if (total[0] != 0) {
            findings.add("%d chips too many in all", total[0]);
        }
    }
}
