package pokero.chaos.player;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import pokero.chaos.machine.Patience;
import pokero.chaos.player.Player.Seat;
import pokero.visitor.Visitor;

/** Players at tables of their own, each with a thread that costs nothing while he waits. */
public final class Crowd {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long BUY_IN = 1_000;
    private static final int TURN_SECONDS = 30;

    private final Guests guests = new Guests();
    private final List<Player> players = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final int first;
    private final int tables;
    private final int seats;

    public Crowd(int tables, int seats) {
        this(0, tables, seats);
    }

    /** @param first how many tables others opened before */
    public Crowd(int first, int tables, int seats) {
        this.first = first;
        this.tables = tables;
        this.seats = seats;
    }

    /** Which of all players this is, from 0. */
    public static int number(String player) {
        return Guests.number(player);
    }

    public int tables() {
        return tables;
    }

    public int size() {
        return tables * seats;
    }

    /** Opens the tables, as an admin does, and lets everybody take a chair. @param rooms by which door a player comes in */
    public void comeIn(Connection database, IntFunction<String> rooms, Watcher watcher, Tempo tempo)
            throws SQLException {
        guests.enrol(database, first * seats, size());
        openTables(rooms.apply(0));
        for (int table = first; table < first + tables; table++) {
            long id = id(database, tableName(table));
            for (int chair = 0; chair < seats; chair++) {
                int number = table * seats + chair;
                String room = rooms.apply(number);
                players.add(new Player(new Seat(Guests.name(number), id, chair + 1, BUY_IN),
                        name -> guests.logIn(room, name), watcher, tempo));
            }
        }
        players.forEach(player -> threads.add(Thread.ofVirtual().start(player)));
    }

    /** Lets everybody put his last wish through and go. The house must be open. */
    public void goHome() {
        players.forEach(Player::goHome);
        Patience.await("the players to go", PATIENCE, () -> threads.stream().noneMatch(Thread::isAlive));
    }

    private void openTables(String room) {
        Visitor floor = guests.logIn(room, Guests.FLOOR);
        for (int table = first; table < first + tables; table++) {
            floor.form("/admin/tables", "new").with("new:name", tableName(table))
                    .with("new:size", Integer.toString(seats)).with("new:turnSeconds", Integer.toString(TURN_SECONDS))
                    .send();
        }
    }

    private static String tableName(int table) {
        return "Table " + (table + 1);
    }

    private static long id(Connection database, String table) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement("select id from poker_table where name = ?")) {
            statement.setString(1, table);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("the floor could not open " + table);
                }
                return row.getLong(1);
            }
        }
    }
}
