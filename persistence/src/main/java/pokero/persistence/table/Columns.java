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

import pokero.rules.hand.HandEvent;

/** The parameters of a statement that writes to many tables: arrays with an element for each row, in their order. */
final class Columns {

    private final Connection connection;
    private final PreparedStatement statement;
    private int columns;

    Columns(Connection connection, PreparedStatement statement) {
        this.connection = connection;
        this.statement = statement;
    }

    /** @return the tables that were written to, as the statement returns them */
    Set<Long> write() throws SQLException {
        Set<Long> written = new HashSet<>();
        try (ResultSet tables = statement.executeQuery()) {
            while (tables.next()) {
                written.add(tables.getLong(1));
            }
        }
        return written;
    }

    /** Table, version, player, the action's id and verb, hand, the first event's place, seconds of the turn. */
    void addMoves(Collection<Move> moves) throws SQLException {
        add("bigint", moves, Move::table);
        add("bigint", moves, Move::version);
        add("bigint", moves, Move::player);
        add("uuid", moves, Move::actionId);
        add("text", moves, Move::verb);
        add("bigint", moves, Move::hand);
        add("int", moves, Move::seq);
        add("float8", moves, move -> seconds(move.turn()));
    }

    /** Of each event its hand, place, kind and body. */
    void addEvents(Collection<Move> moves) throws SQLException {
        List<Told> told = moves.stream().flatMap(Told::by).toList();
        add("bigint", told, Told::hand);
        add("int", told, Told::seq);
        add("text", told, event -> HandEventCodec.kind(event.event()));
        add("text", told, event -> HandEventCodec.body(event.event()));
    }

    <R> void add(String type, Collection<R> rows, Function<R, Object> value) throws SQLException {
        columns++;
        statement.setArray(columns, connection.createArrayOf(type, rows.stream().map(value).toArray()));
    }

    static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    private record Told(long hand, int seq, HandEvent event) {

        static Stream<Told> by(Move move) {
            return IntStream.range(0, move.events().size())
                    .mapToObj(event -> new Told(move.hand(), move.seq() + event, move.events().get(event)));
        }
    }
}
