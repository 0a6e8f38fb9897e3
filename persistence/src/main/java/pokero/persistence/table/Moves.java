package pokero.persistence.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

import pokero.rules.hand.HandEvent;

/**
 * Writes players' actions at several tables with one statement, which is a transaction of its own: most of what a room does
 * are these, and each round trip and each commit costs more than what is written. Plain SQL, because the statement must decide
 * by itself whether it may: it changes nothing at a table that is locked or has another version meanwhile, and nothing for a
 * player who is suspended.
 */
@ApplicationScoped
public class Moves {

    private static final String WRITE = """
            with move as (
                select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
                    as move (table_id, version, player_id, action_id, verb, hand_id, seq, turn, bot)
            ), free as (
                select move.* from move join poker_table t on t.id = move.table_id and t.version = move.version
                where not (select suspended from player where id = move.player_id)
                for no key update of t skip locked
            ), moved as (
                update poker_table as t
                set version = t.version + 1, deadline = clock_timestamp() + make_interval(secs => free.turn),
                    bot_due = clock_timestamp() + make_interval(secs => free.bot)
                from free where t.id = free.table_id
                returning free.*
            ), told as (
                insert into hand_event (hand_id, seq, kind, body)
                select moved.hand_id, event.seq, event.kind, event.body::jsonb
                from moved join unnest(?, ?, ?, ?) as event (hand_id, seq, kind, body)
                    on event.hand_id = moved.hand_id
            )
            insert into slip (player_id, action_id, table_id, hand_id, seq, verb, answer)
            select player_id, action_id, table_id, hand_id, seq, verb, 'accepted' from moved
            returning table_id
            """;

    @Resource(lookup = "java:jboss/datasources/PokeroDS")
    private DataSource database;

    /**
     * Writes each of the moves, or nothing of it.
     *
     * @param moves at most one of each table
     * @return the tables whose moves were written
     * @throws SQLException when nothing was written, or nobody knows: ask for the slips before anything is tried again
     */
    public Set<Long> write(Collection<Move> moves) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(WRITE)) {
            new Columns(connection, statement).fill(moves);
            Set<Long> written = new HashSet<>();
            try (ResultSet tables = statement.executeQuery()) {
                while (tables.next()) {
                    written.add(tables.getLong(1));
                }
            }
            return written;
        }
    }

    private record Told(long hand, int seq, HandEvent event) {

        static Stream<Told> by(Move move) {
            return IntStream.range(0, move.events().size())
                    .mapToObj(event -> new Told(move.hand(), move.seq() + event, move.events().get(event)));
        }
    }

    /** The statement's parameters: arrays with an element for each row. */
    private static final class Columns {

        private final Connection connection;
        private final PreparedStatement statement;
        private int columns;

        Columns(Connection connection, PreparedStatement statement) {
            this.connection = connection;
            this.statement = statement;
        }

        void fill(Collection<Move> moves) throws SQLException {
            add("bigint", moves, Move::table);
            add("bigint", moves, Move::version);
            add("bigint", moves, Move::player);
            add("uuid", moves, Move::actionId);
            add("text", moves, Move::verb);
            add("bigint", moves, Move::hand);
            add("int", moves, Move::seq);
            add("float8", moves, move -> seconds(move.turn()));
            add("float8", moves, move -> move.bot().map(Columns::seconds).orElse(null));
            List<Told> told = moves.stream().flatMap(Told::by).toList();
            add("bigint", told, Told::hand);
            add("int", told, Told::seq);
            add("text", told, event -> HandEventCodec.kind(event.event()));
            add("text", told, event -> HandEventCodec.body(event.event()));
        }

        private <R> void add(String type, Collection<R> rows, Function<R, Object> value) throws SQLException {
            columns++;
            statement.setArray(columns, connection.createArrayOf(type, rows.stream().map(value).toArray()));
        }

        private static double seconds(Duration time) {
            return time.toMillis() / 1000.0;
        }
    }
}
