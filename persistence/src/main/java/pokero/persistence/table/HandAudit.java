package pokero.persistence.table;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pokero.rules.hand.Hand;
import pokero.rules.hand.HandEvent;
import pokero.rules.hand.HandSeat;
import pokero.rules.hand.LogCheck;

/**
 * Plays the hands of the room again from their logs and compares what comes of them with what was stored: every event, and
 * every chip that moved when the hand was settled. Plain SQL, because the operator's command line carries no Hibernate.
 */
public final class HandAudit {

    private static final int AT_ONCE = 100;
    private static final String HANDS = """
            select h.id, h.ended_at is not null as ended, coalesce(h.pot, 0) as pot,
                   exists (select from poker_table where hand_id = h.id and hand_running) as running,
                   array(select seq from hand_event where hand_id = h.id order by seq) as seqs,
                   array(select kind from hand_event where hand_id = h.id order by seq) as kinds,
                   array(select body::text from hand_event where hand_id = h.id order by seq) as bodies,
                   array(select s.seat || ' ' || t.reason || ' ' || t.amount
                         from transfer t join seat s on s.account_id in (t.debit, t.credit)
                         where t.hand_id = h.id) as transfers
            from hand h
            where h.archived_at is null and h.began_at >= ?::timestamptz
            order by h.id
            """;

    private HandAudit() {
    }

    /** Who is told of a hand that is not as it was stored. */
    public interface Witness {

        void fault(long hand, String fault);
    }

    /**
     * Checks the hands that began since then, as they were at one moment, while the room plays on.
     *
     * @param since anything that PostgreSQL takes as a time
     * @return how many hands were checked
     */
    public static long check(Connection connection, String since, Witness witness) throws SQLException {
        connection.setAutoCommit(false); // or all rows would come at once
        try (PreparedStatement statement = connection.prepareStatement(HANDS)) {
            statement.setFetchSize(AT_ONCE);
            statement.setString(1, since);
            long hands = 0;
            try (ResultSet row = statement.executeQuery()) {
                for (; row.next(); hands++) {
                    long hand = row.getLong("id");
                    fault(row).ifPresent(fault -> witness.fault(hand, fault));
                }
            }
            return hands;
        } finally {
            connection.rollback();
        }
    }

    private static Optional<String> fault(ResultSet row) throws SQLException {
        Integer[] seqs = (Integer[]) row.getArray("seqs").getArray();
        if (!IntStream.range(0, seqs.length).allMatch(seq -> seqs[seq] == seq)) {
            return Optional.of("its events are not numbered one by one: " + Arrays.toString(seqs));
        }
        List<HandEvent> log;
        try {
            log = events(texts(row.getArray("kinds")), texts(row.getArray("bodies")));
        } catch (IllegalArgumentException unreadable) {
            return Optional.of(unreadable.getMessage());
        }
        Optional<String> played = LogCheck.fault(log);
        return played.isPresent() ? played : result(row, Hand.of(log));
    }

    private static List<HandEvent> events(String[] kinds, String... bodies) {
        return IntStream.range(0, kinds.length).mapToObj(seq -> HandEventCodec.event(kinds[seq], bodies[seq])).toList();
    }

    private static Optional<String> result(ResultSet row, Hand hand) throws SQLException {
        if (hand.ended() != row.getBoolean("ended")) {
            return Optional.of(hand.ended() ? "it ended and was not settled" : "it was settled before its end");
        }
        if (!hand.ended()) {
            return row.getBoolean("running") ? Optional.empty() : Optional.of("it has not ended, and does not run");
        }
        List<String> due = transfers(hand).sorted().toList();
        List<String> made = Stream.of(texts(row.getArray("transfers"))).sorted().toList();
        long pot = hand.seats().stream().mapToLong(HandSeat::contribution).sum();
        if (!due.equals(made)) {
            return Optional.of("it should have moved " + due + ", and moved " + made);
        }
        return pot == row.getLong("pot")
                ? Optional.empty()
                : Optional.of("its pot was " + pot + ", and is stored as " + row.getLong("pot"));
    }

    private static Stream<String> transfers(Hand hand) {
        Stream<String> bets = hand.seats().stream().filter(seat -> seat.contribution() > 0)
                .map(seat -> seat.seat() + " bet " + seat.contribution());
        Stream<String> awards = hand.events().stream().filter(HandEvent.PotAwarded.class::isInstance)
                .map(HandEvent.PotAwarded.class::cast).map(award -> award.seat() + " award " + award.amount());
        return Stream.concat(bets, awards);
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
