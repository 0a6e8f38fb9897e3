package pokero.chaos.check;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import pokero.chaos.player.Journal;
import pokero.chaos.player.ToldWishes;
import pokero.chaos.player.Wish;
import pokero.chaos.player.Wish.Move;
import pokero.persistence.player.Enrolment;
import pokero.persistence.player.NewPlayer;
import pokero.persistence.table.HandEventCodec;
import pokero.rules.betting.Blinds;
import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;
import pokero.rules.hand.Action;
import pokero.rules.hand.Dealer;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandEvent;
import pokero.rules.hand.HandSetup;
import pokero.rules.hand.Positions;
import pokero.rules.hand.SeatStack;

/** Ada in seat 1 and Ben in seat 2, whose wishes are written down in the database and in a journal as they should be. */
final class PlayedTable {

    private static final List<String> NAMES = List.of("", "Ada", "Ben");
    private static final long STACK = 1_000;

    private final Connection database;
    private final Journal journal;
    private final long table;
    private Hand hand;
    private long handId;

    PlayedTable(Connection database, Path folder) throws SQLException {
        this.database = database;
        journal = new Journal(folder.resolve("players.log"));
        table = number("""
                insert into poker_table (name, size, small_blind, big_blind, least_buy_in, most_buy_in, turn_seconds)
                values ('Rysy', 2, 5, 10, 200, 1000, 20) returning id""");
        sit(1);
        sit(2);
    }

    private void sit(int seat) throws SQLException {
        Enrolment.enrol(database, new NewPlayer(NAMES.get(seat), null, false, false, 50_000));
        long account = number("insert into account (kind, balance) values ('seat', 0) returning id");
        run("insert into seat (table_id, seat, account_id, player_id) values (?, ?, ?, ?)", table, seat, account,
                player(seat));
        transfer(number("select wallet_id from player where name = ?", NAMES.get(seat)), account, STACK, "buy-in",
                null);
        Wish wish = ToldWishes.seated(NAMES.get(seat), table, seat, STACK);
        journal.asks(wish);
        run("insert into slip (player_id, action_id, table_id, verb, answer) values (?, ?, ?, 'Sit', 'accepted')",
                player(seat), wish.id(), table);
    }

    /** Ben is on the button and acts first. */
    void deal() throws SQLException {
        hand = Dealer.deal(new HandSetup(1, new Blinds(5, 10), new Positions(2, 2, 1),
                List.of(new SeatStack(1, STACK), new SeatStack(2, STACK))), Deck.stacked(Card.parseAll("AsAhKdKc")));
        handId = number("insert into hand (table_id, number) values (?, 1) returning id", table);
        run("update poker_table set hand_id = ?, hand_running = true, hands = 1 where id = ?", handId, table);
        for (int seat = 1; seat <= 2; seat++) {
            run("insert into hand_seat (hand_id, seat, player_id) values (?, ?, ?)", handId, seat, player(seat));
        }
        write(0);
    }

    /** The player acts, and is told that he did. */
    void act(int seat, String verb, long total) throws SQLException {
        int moment = hand.size();
        Wish wish = ToldWishes.accepted(NAMES.get(seat), table, new Move(handId, moment, verb, total));
        journal.asks(wish);
        run("""
                insert into slip (player_id, action_id, table_id, hand_id, seq, verb, answer)
                values (?, ?, ?, ?, ?, ?, 'accepted')""", player(seat), wish.id(), table, handId, moment, verb);
        Dealer.rule(hand, seat, action(verb, total));
        write(moment);
        journal.sees("Ada", table, handId, moment);
    }

    /** The player is told that he may not, or nothing at all. */
    void onlyAsk(int seat, String verb, boolean answered) {
        Move move = new Move(handId, hand.size(), verb, 0);
        journal.asks(answered
                ? ToldWishes.refused(NAMES.get(seat), table, move)
                : ToldWishes.unanswered(NAMES.get(seat), table, move));
    }

    private static Action action(String verb, long total) {
        return switch (verb) {
            case "fold" -> new Action.Fold();
            case "check" -> new Action.Check();
            case "call" -> new Action.Call();
            default -> new Action.RaiseTo(total);
        };
    }

    private void write(int from) throws SQLException {
        for (int seq = from; seq < hand.size(); seq++) {
            HandEvent event = hand.events().get(seq);
            run("insert into hand_event (hand_id, seq, kind, body) values (?, ?, ?, ?::jsonb)", handId, seq,
                    HandEventCodec.kind(event), HandEventCodec.body(event));
        }
        if (hand.ended()) {
            settle();
        }
    }

    private void settle() throws SQLException {
        long pot = number("insert into account (kind) values ('pot') returning id");
        for (int seat = 1; seat <= 2; seat++) {
            long account = number("select account_id from seat where table_id = ? and seat = ?", table, seat);
            transfer(account, pot, hand.contribution(seat), "bet", handId);
            transfer(pot, account, hand.won(seat), "award", handId);
        }
        run("update hand set ended_at = clock_timestamp(), pot_id = ?, pot = ? where id = ?", pot,
                hand.contribution(1) + hand.contribution(2), handId);
        run("update poker_table set hand_running = false where id = ?", table);
    }

    private void transfer(long from, long to, long amount, String reason, Long inHand) throws SQLException {
        if (amount > 0) {
            run("insert into transfer (debit, credit, amount, reason, table_id, hand_id) values (?, ?, ?, ?, ?, ?)",
                    from,
                    to, amount, reason, table, inHand);
            run("update account set balance = balance - ? where id = ? and balance is not null", amount, from);
            run("update account set balance = balance + ? where id = ? and balance is not null", amount, to);
        }
    }

    private long player(int seat) throws SQLException {
        return number("select id from player where name = ?", NAMES.get(seat));
    }

    /** Does something behind everybody's back. */
    void run(String sql, Object... gaps) throws SQLException {
        try (PreparedStatement statement = prepare(sql, gaps)) {
            statement.execute();
        }
    }

    private long number(String sql, Object... gaps) throws SQLException {
        try (PreparedStatement statement = prepare(sql, gaps); ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private PreparedStatement prepare(String sql, Object... gaps) throws SQLException {
        PreparedStatement statement = database.prepareStatement(sql);
        for (int gap = 0; gap < gaps.length; gap++) {
            statement.setObject(gap + 1, gaps[gap]);
        }
        return statement;
    }

    Findings check() throws SQLException {
        return Checker.check(database, journal);
    }

    /** The same, while the room goes on: something happens between the journal's reading and the look at the database. */
    Findings checkWhile(Happening happening) throws SQLException {
        Connection slow = (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(),
                new Class<?>[]{Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("setAutoCommit") && arguments[0].equals(false)) {
                        happening.happen();
                    }
                    return method.invoke(database, arguments);
                });
        return Checker.check(slow, journal);
    }

    @FunctionalInterface
    interface Happening {

        void happen() throws SQLException;
    }
}
