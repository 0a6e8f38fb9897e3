package pokero.tests.server.ring;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** What another node of the room would say and hear, on a connection of its own; and what may befall this node's. */
final class OtherNode implements AutoCloseable {

    private static final String CHANNEL = "pokero_ring";
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final Connection connection = DriverManager.getConnection(System.getenv("POKERO_DB_URL"),
            System.getenv("POKERO_DB_USER"), System.getenv("POKERO_DB_PASSWORD"));

    OtherNode() throws SQLException {
        run("listen " + CHANNEL);
    }

    void say(String... lines) throws SQLException {
        try (PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
            notify.setString(1, CHANNEL);
            notify.setString(2, "another-node 1\n" + String.join("\n", lines));
            notify.execute();
        }
    }

    void sayQuietly(String line) {
        try {
            say(line);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything that comes until all of these lines have. */
    List<String> listenUntil(String... lines) throws SQLException {
        List<String> heard = new ArrayList<>();
        Instant latest = Instant.now().plus(PATIENCE);
        while (!Stream.of(lines).allMatch(line -> heard.stream().anyMatch(message -> message.lines()
                .anyMatch(line::equals)))) {
            PGNotification[] news = connection.unwrap(PGConnection.class).getNotifications(1_000);
            Stream.ofNullable(news).flatMap(Stream::of).map(PGNotification::getParameter).forEach(heard::add);
            if (Instant.now().isAfter(latest)) {
                throw new AssertionError("heard in vain: " + heard);
            }
        }
        return heard;
    }

    long tableWithVersion(long version) throws SQLException {
        return numbers(
                """
                        insert into poker_table (name, size, small_blind, big_blind, least_buy_in, most_buy_in, turn_seconds, version)
                        values ('T ' || gen_random_uuid()::text::varchar(20), 2, 5, 10, 100, 500, 30, %d) returning id"""
                        .formatted(version))
                .getFirst();
    }

    void changeSilently(long table) throws SQLException {
        run("update poker_table set version = version + 1 where id = " + table);
    }

    void suspendSilently(String player) throws SQLException {
        run("update player set suspended = true where name = '" + player + "'");
    }

    /** Ends every connection that this node has for the ring. */
    void hangUpOnThisNode() throws SQLException {
        for (Long backend : backendsOfThisNode()) {
            numbers("select 1 where pg_terminate_backend(" + backend + ")");
        }
    }

    /** Lets the database's ends of this node's connections for the ring stand still: they are there and do not answer. */
    List<Long> freezeThisNode() throws SQLException, IOException, InterruptedException {
        List<Long> backends = backendsOfThisNode();
        for (Long backend : backends) {
            signal("STOP", backend);
        }
        return backends;
    }

    private List<Long> backendsOfThisNode() throws SQLException {
        return numbers("select pid from pg_stat_activity where application_name = 'pokero-ring'");
    }

    void thaw(List<Long> backends) throws IOException, InterruptedException {
        for (Long backend : backends) {
            signal("CONT", backend);
        }
    }

    private static void signal(String signal, long process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process)).inheritIO().start().waitFor();
    }

    private List<Long> numbers(String query) throws SQLException {
        try (var statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            List<Long> numbers = new ArrayList<>();
            while (row.next()) {
                numbers.add(row.getLong(1));
            }
            return numbers;
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
