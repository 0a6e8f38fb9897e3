package pokero.persistence.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Writes players' actions at several tables with one statement, which is a transaction of its own: most of what a room does
 * are these, and each round trip and each commit costs more than what is written. Plain SQL, because the statement must decide
 * by itself whether it may: it changes nothing at a table that is locked or has another version meanwhile, and nothing for a
 * player who is suspended.
 */
@ApplicationScoped
public class Moves {

    /** Those of the moves that may be written, their tables locked. */
    static final String FREE = """
            free as (
                select move.* from move join poker_table t on t.id = move.table_id and t.version = move.version
                where not (select suspended from player where id = move.player_id)
                for no key update of t skip locked
            )""";

    /** The events of those that are written. */
    static final String TOLD = """
            told as (
                insert into hand_event (hand_id, seq, kind, body)
                select moved.hand_id, event.seq, event.kind, event.body::jsonb
                from moved join unnest(?, ?, ?, ?) as event (hand_id, seq, kind, body)
                    on event.hand_id = moved.hand_id
            )""";

    /** Their slips, which are the answer, too. */
    static final String ANSWERED = """

            insert into slip (player_id, action_id, table_id, hand_id, seq, verb, answer)
            select player_id, action_id, table_id, hand_id, seq, verb, 'accepted' from moved
            returning table_id""";

    private static final String MOVE = """
            with move as (
                select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
                    as move (table_id, version, player_id, action_id, verb, hand_id, seq, turn, bot)
            ),
            """;
    private static final String MOVED = """
            , moved as (
                update poker_table as t
                set version = t.version + 1, deadline = clock_timestamp() + make_interval(secs => free.turn),
                    bot_due = clock_timestamp() + make_interval(secs => free.bot)
                from free where t.id = free.table_id
                returning free.*
            ),
            """;
    private static final String WRITE = MOVE + FREE + MOVED + TOLD + ANSWERED;

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
            Columns columns = new Columns(connection, statement);
            columns.addMoves(moves);
            columns.add("float8", moves, move -> move.bot().map(Columns::seconds).orElse(null));
            columns.addEvents(moves);
            return columns.write();
        }
    }
}
