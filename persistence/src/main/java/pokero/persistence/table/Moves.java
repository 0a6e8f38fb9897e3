package pokero.persistence.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

import pokero.rules.hand.HandEvent;

/**
 * Writes players' actions with one statement each, which is a transaction of its own: most of what a room does are these, and
 * each round trip under a table's lock makes others wait. Plain SQL, because the statement must decide by itself whether it
 * may: it changes nothing when the table is locked or has another version meanwhile, or the player is suspended.
 */
@ApplicationScoped
public class Moves {

    private static final String WRITE = """
            with free as (
                select id from poker_table
                where id = ? and version = ? and not exists (select from player where id = ? and suspended)
                for no key update skip locked
            ), moved as (
                update poker_table as t
                set version = version + 1, deadline = clock_timestamp() + make_interval(secs => ?),
                    bot_due = clock_timestamp() + make_interval(secs => ?)
                from free where t.id = free.id
                returning t.id
            ), told as (
                insert into hand_event (hand_id, seq, kind, body)
                select ?, event.seq, event.kind, event.body::jsonb
                from moved, unnest(?, ?, ?) as event (seq, kind, body)
            )
            insert into slip (player_id, action_id, table_id, hand_id, seq, verb, answer)
            select ?, ?, id, ?, ?, ?, 'accepted' from moved
            """;

    @Resource(lookup = "java:jboss/datasources/PokeroDS")
    private DataSource database;

    /**
     * @return false when nothing was written
     * @throws SQLException when nothing was written, or nobody knows: ask for the slip before it is tried again
     */
    public boolean write(Move move) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(WRITE)) {
            fill(statement, connection, move);
            return statement.executeUpdate() == 1;
        }
    }

    private static void fill(PreparedStatement statement, Connection connection, Move move) throws SQLException {
        List<HandEvent> events = move.events();
        Object[] seqs = IntStream.range(move.seq(), move.seq() + events.size()).boxed().toArray();
        Object[] kinds = events.stream().map(HandEventCodec::kind).toArray();
        Object[] bodies = events.stream().map(HandEventCodec::body).toArray();
        statement.setLong(1, move.table());
        statement.setLong(2, move.version());
        statement.setLong(3, move.player());
        statement.setDouble(4, seconds(move.turn()));
        statement.setObject(5, move.bot().map(Moves::seconds).orElse(null), Types.DOUBLE);
        statement.setLong(6, move.hand());
        statement.setArray(7, connection.createArrayOf("int4", seqs));
        statement.setArray(8, connection.createArrayOf("text", kinds));
        statement.setArray(9, connection.createArrayOf("text", bodies));
        statement.setLong(10, move.player());
        statement.setObject(11, move.actionId());
        statement.setLong(12, move.hand());
        statement.setInt(13, move.seq());
        statement.setString(14, move.verb());
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
