package pokero.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import pokero.persistence.player.Enrolment;
import pokero.persistence.player.NewPlayer;
import pokero.persistence.table.HandEventCodec;
import pokero.rules.betting.Blinds;
import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;
import pokero.rules.hand.Action;
import pokero.rules.hand.Button;
import pokero.rules.hand.Dealer;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandEvent.PotAwarded;
import pokero.rules.hand.HandSeat;
import pokero.rules.hand.HandSetup;
import pokero.rules.hand.SeatStack;

/** A table of three players with 1000 chips each, and hands played at it by chance and stored as the server stores them. */
public final class PlayedRoom {

    private static final int SEATS = 3;
    private static final long CHIPS = 1_000;

    private final Connection connection;
    private final Random random = new Random(42);
    private final long table;
    private long hands;

    /** @param connection of the owner or of the server's role; it commits each statement */
    public PlayedRoom(Connection connection, String name) throws SQLException {
        this.connection = connection;
        table = number("""
                insert into poker_table (name, size, small_blind, big_blind, least_buy_in, most_buy_in, turn_seconds)
                values ('%s', 3, 5, 10, 100, 1000, 30) returning id""".formatted(name));
        for (int seat = 1; seat <= SEATS; seat++) {
            sitDown(seat, Enrolment.enrol(connection, new NewPlayer(name + " " + seat, null, false, false, CHIPS))
                    .getAsLong());
        }
    }

    private void sitDown(int seat, long player) throws SQLException {
        number("""
                with chair as (
                    insert into account (kind, balance) values ('seat', %d) returning id
                ), wallet as (
                    update account set balance = 0 where id = (select wallet_id from player where id = %d) returning id
                ), paid as (
                    insert into transfer (debit, credit, amount, reason, table_id)
                    select wallet.id, chair.id, %d, 'buy-in', %d from wallet, chair
                )
                insert into seat (table_id, seat, account_id, player_id) select %d, %d, id, %d from chair returning seat"""
                .formatted(CHIPS, player, CHIPS, table, table, seat, player));
    }

    /** @return the id of a hand that was played to its end and settled */
    public long playHand() throws SQLException {
        Hand hand = deal();
        while (!hand.ended()) {
            int seat = hand.toAct().orElseThrow();
            Action action = random.nextInt(4) == 0 ? new Action.Fold() : checkOrCall(hand);
            Dealer.rule(hand, seat, action);
        }
        long id = begin();
        write(id, hand);
        settle(id, hand);
        return id;
    }

    /** @return the id of the table's running hand, in which nobody has acted yet */
    public long beginHand() throws SQLException {
        Hand hand = deal();
        long id = begin();
        write(id, hand);
        run("update poker_table set hand_running = true where id = " + table);
        return id;
    }

    private Hand deal() throws SQLException {
        List<SeatStack> stacks = new ArrayList<>();
        for (int seat = 1; seat <= SEATS; seat++) {
            stacks.add(new SeatStack(seat,
                    number("""
                            select balance from account join seat on account.id = account_id where table_id = %d and seat = %d"""
                            .formatted(table, seat))));
        }
        List<Card> cards = new ArrayList<>(IntStream.range(0, 52).mapToObj(Card::of).toList());
        Collections.shuffle(cards, random);
        return Dealer.deal(new HandSetup(++hands, new Blinds(5, 10), Button.next(Optional.empty(), List.of(1, 2, 3)),
                stacks), new Deck(cards));
    }

    private static Action checkOrCall(Hand hand) {
        return hand.legalActions().orElseThrow().mayCheck() ? new Action.Check() : new Action.Call();
    }

    private long begin() throws SQLException {
        long id = number("insert into hand (table_id, number) values (%d, %d) returning id".formatted(table, hands));
        run("insert into hand_seat select %d, seat, player_id from seat where table_id = %d".formatted(id, table));
        run("update poker_table set hand_id = %d where id = %d".formatted(id, table));
        run("""
                insert into sealed_deck (table_id, number, cards, secret, root)
                values (%d, %d, 'AhKd', sha256('secret'), sha256('root'))""".formatted(table, hands));
        return id;
    }

    private void write(long id, Hand hand) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("insert into hand_event (hand_id, seq, kind, body) values (?, ?, ?, ?::jsonb)")) {
            for (int seq = 0; seq < hand.size(); seq++) {
                statement.setLong(1, id);
                statement.setInt(2, seq);
                statement.setString(3, HandEventCodec.kind(hand.events().get(seq)));
                statement.setString(4, HandEventCodec.body(hand.events().get(seq)));
                statement.executeUpdate();
            }
        }
    }

    private void settle(long id, Hand hand) throws SQLException {
        long pot = number("insert into account (kind) values ('pot') returning id");
        for (HandSeat seat : hand.seats()) {
            if (seat.contribution() > 0) {
                move(id, account(seat.seat()), pot, seat.contribution(), "bet");
            }
        }
        for (var event : hand.events()) {
            if (event instanceof PotAwarded award) {
                move(id, pot, account(award.seat()), award.amount(), "award");
            }
        }
        run("update hand set ended_at = clock_timestamp(), pot_id = %d, pot = %d where id = %d".formatted(pot,
                hand.seats().stream().mapToLong(HandSeat::contribution).sum(), id));
    }

    private void move(long hand, long from, long to, long amount, String reason) throws SQLException {
        run("insert into transfer (debit, credit, amount, reason, table_id, hand_id) values (%d, %d, %d, '%s', %d, %d)"
                .formatted(from, to, amount, reason, table, hand));
        for (Map.Entry<Long, Long> side : Map.of(from, -amount, to, amount).entrySet()) {
            run("update account set balance = balance + %d where id = %d and balance is not null"
                    .formatted(side.getValue(), side.getKey()));
        }
    }

    private long account(int seat) throws SQLException {
        return number("select account_id from seat where table_id = %d and seat = %d".formatted(table, seat));
    }

    private long number(String query) throws SQLException {
        return TestDatabase.number(connection, query);
    }

    private void run(String sql) throws SQLException {
        TestDatabase.run(connection, sql);
    }
}
