package pokero.persistence.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Writes the last actions of hands at several tables, with their settlement, under the conditions of {@link Moves}. Whoever wrote
 * an ending has worked out what everybody wins from a hand that is the table's own, because the version says so.
 */
@ApplicationScoped
public class Endings {

    private static final String MOVE = """
            with move as (
                select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    as move (table_id, version, player_id, action_id, verb, hand_id, seq, pause, pot, next, cards, secret, root)
            ),
            """;
    private static final String MOVED = """
            , moved as (
                update poker_table as t
                set version = t.version + 1, hand_running = false, bot_due = null,
                    deadline = clock_timestamp() + make_interval(secs => free.pause)
                from free where t.id = free.table_id
                returning free.*
            ),
            """;

    /** Any of the new pots is as good for a hand as another. */
    private static final String SETTLED = """
            , pot as (
                insert into account (kind) select 'pot' from moved returning id
            ), settled as (
                select hand.hand_id, hand.table_id, hand.pot, account.id as pot_id
                from (select *, row_number() over (order by hand_id) as place from moved) as hand
                join (select id, row_number() over (order by id) as place from pot) as account using (place)
            ), ended as (
                update hand set ended_at = clock_timestamp(), pot_id = settled.pot_id, pot = settled.pot
                from settled where hand.id = settled.hand_id
            ), payment as (
                select settled.table_id, settled.hand_id, settled.pot_id, seat.account_id, paid.reason, paid.amount
                from settled join unnest(?, ?, ?, ?) as paid (hand_id, seat, reason, amount)
                    on paid.hand_id = settled.hand_id
                join seat on seat.table_id = settled.table_id and seat.seat = paid.seat
            ), paid as (
                insert into transfer (debit, credit, amount, reason, table_id, hand_id)
                select case reason when 'bet' then account_id else pot_id end,
                    case reason when 'bet' then pot_id else account_id end, amount, reason, table_id, hand_id
                from payment
            ), counted as (
                update account set balance = balance + change.amount
                from (select account_id, sum(case reason when 'bet' then -amount else amount end) as amount
                      from payment group by account_id) as change
                where account.id = change.account_id and change.amount <> 0
            )
            """;
    private static final String PREPARED = """
            , left_out as (
                update seat set sitting_out = true
                from moved join unnest(?, ?) as broke (hand_id, seat) on broke.hand_id = moved.hand_id
                where seat.table_id = moved.table_id and seat.seat = broke.seat
            ), sealed as (
                insert into sealed_deck (table_id, number, cards, secret, root)
                select table_id, next, cards, decode(secret, 'hex'), decode(root, 'hex') from moved
            )
            """;
    private static final String WRITE = MOVE + Moves.FREE + MOVED + Moves.TOLD + SETTLED + PREPARED + Moves.ANSWERED;

    @Resource(lookup = "java:jboss/datasources/PokeroDS")
    private DataSource database;

    /**
     * Writes each of the endings, or nothing of it.
     *
     * @param endings at most one of each table
     * @return the tables whose endings were written
     * @throws SQLException when nothing was written, or nobody knows: ask for the slips before anything is tried again
     */
    public Set<Long> write(Collection<Ending> endings) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(WRITE)) {
            Columns columns = new Columns(connection, statement);
            fill(columns, endings);
            return columns.write();
        }
    }

    private static void fill(Columns columns, Collection<Ending> endings) throws SQLException {
        List<Move> moves = endings.stream().map(Ending::move).toList();
        columns.addMoves(moves);
        columns.add("bigint", endings, Ending::pot);
        columns.add("bigint", endings, Ending::next);
        columns.add("text", endings, ending -> SealedDeckRow.text(ending.deck()));
        columns.add("text", endings, ending -> ending.deck().secret().toString());
        columns.add("text", endings, ending -> ending.root().toString());
        columns.addEvents(moves);
        List<Paid> paid = endings.stream().flatMap(Paid::by).toList();
        columns.add("bigint", paid, Paid::hand);
        columns.add("int", paid, each -> each.payment().seat());
        columns.add("text", paid, each -> each.payment().reason().text());
        columns.add("bigint", paid, each -> each.payment().amount());
        List<Broke> broke = endings.stream().flatMap(Broke::by).toList();
        columns.add("bigint", broke, Broke::hand);
        columns.add("int", broke, Broke::seat);
    }

    private record Paid(long hand, Payment payment) {

        static Stream<Paid> by(Ending ending) {
            return ending.payments().stream().map(payment -> new Paid(ending.move().hand(), payment));
        }
    }

    private record Broke(long hand, int seat) {

        static Stream<Broke> by(Ending ending) {
            return ending.broke().stream().map(seat -> new Broke(ending.move().hand(), seat));
        }
    }
}
