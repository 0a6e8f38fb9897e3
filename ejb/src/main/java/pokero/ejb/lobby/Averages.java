package pokero.ejb.lobby;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pokero.persistence.Replica;

/** How tables went lately. */
@ApplicationScoped
class Averages {

    /** For each open table its newest hundred hands and its last hour, both found by an index, in one statement. */
    private static final String QUESTION = """
            select t.id, newest.pot, latest.hands
            from poker_table t
            cross join lateral (
                select coalesce(round(avg(pot)), 0)::bigint as pot from (
                    select pot from hand where table_id = t.id and ended_at is not null
                    order by number desc limit 100) as hundred) as newest
            cross join lateral (
                select count(*) as hands from hand
                where table_id = t.id and ended_at > now() - interval '1 hour') as latest
            where t.open""";

    @Inject
    private Replica replica;

    /** @param pot in chips, 0 before the first hand @param handsPerHour hands that ended in the last hour */
    record Average(long pot, long handsPerHour) {

        static final Average NONE = new Average(0, 0);
    }

    /** By table; a table that was opened just now may be missing. */
    Map<Long, Average> ofOpenTables() {
        return replica.ask(Averages::ask);
    }

    private static Map<Long, Average> ask(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(QUESTION); ResultSet row = statement.executeQuery()) {
            Map<Long, Average> averages = new HashMap<>();
            while (row.next()) {
                averages.put(row.getLong(1), new Average(row.getLong(2), row.getLong(3)));
            }
            return averages;
        }
    }
}
