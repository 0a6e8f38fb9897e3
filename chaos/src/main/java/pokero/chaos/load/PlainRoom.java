package pokero.chaos.load;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

import pokero.chaos.database.Database;
import pokero.chaos.node.Node;
import pokero.chaos.node.Nodes;
import pokero.chaos.player.Crowd;
import pokero.chaos.player.Tempo;
import pokero.chaos.player.Watcher;
import pokero.launcher.DataFolder;
import pokero.launcher.Passwords;
import pokero.launcher.Postgres;

/** One database and some nodes, with nothing between them and the players. */
final class PlainRoom implements AutoCloseable {

    private static final int PORT = 5432;
    private static final String DOOR = "127.0.0.1:" + PORT;

    private final DataFolder data;
    private final Postgres postgres;
    private final pokero.launcher.Database server;
    private final Database database = new Database(DOOR);
    private final Nodes nodes;

    PlainRoom(Path folder, int nodes) {
        data = new DataFolder(folder.resolve("database"));
        postgres = new Postgres(data, PORT);
        server = new pokero.launcher.Database(postgres, new Passwords(Database.PASSWORD, Database.PASSWORD,
                Database.PASSWORD));
        this.nodes = Nodes.at(folder, nodes, DOOR);
    }

    void open() throws IOException, SQLException {
        data.clear();
        server.start();
        server.migrate();
        nodes.start();
    }

    /** Every table's players are spread over the nodes. */
    void comeIn(Crowd crowd, Watcher watcher, Tempo tempo) throws SQLException {
        try (Connection connection = database.connect()) {
            crowd.comeIn(connection, player -> nodes.get(player).url(), watcher, tempo);
        }
    }

    int nodeOf(int player) {
        return player % nodes.all().size();
    }

    List<ServerProcess> servers() {
        return nodes.all().stream().map(Node::process).map(ServerProcess::new).toList();
    }

    Duration nodesCpu() {
        return servers().stream().map(ServerProcess::cpu).reduce(Duration.ZERO, Duration::plus);
    }

    Duration databaseCpu() {
        return postgres.processes().stream()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Connections that the nodes have to the database. */
    long connections() throws SQLException {
        return number("select count(*) from pg_stat_activity where usename = 'pokero_app'");
    }

    /** How many players have a chair. */
    long seated() throws SQLException {
        return number("select count(*) from seat where player_id is not null");
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() {
        nodes.all().forEach(Node::kill);
        postgres.stop();
    }
}
