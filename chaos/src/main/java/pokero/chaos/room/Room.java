package pokero.chaos.room;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

import pokero.chaos.check.Checker;
import pokero.chaos.check.Findings;
import pokero.chaos.database.Database;
import pokero.chaos.database.Servers;
import pokero.chaos.machine.Firewall;
import pokero.chaos.machine.Patience;
import pokero.chaos.node.Nodes;
import pokero.chaos.node.Proxy;
import pokero.chaos.player.Crowd;
import pokero.chaos.player.Journal;
import pokero.chaos.player.Tempo;

/**
 * The database's servers, the nodes, the proxy in front of both, and players at every table, who act as soon as it is
 * their turn.
 */
public final class Room {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final int SOME = 2;

    private final Servers servers;
    private final Nodes nodes;
    private final Proxy proxy;
    private final Firewall firewall = new Firewall();
    private final Database database = new Database(Proxy.DATABASE);
    private final Journal journal;
    private final Crowd crowd;

    /** @param folder where everything is that it writes @param synchronous whether a commit waits for a second server */
    public Room(Path folder, boolean synchronous, int nodes, Crowd crowd) {
        this.crowd = crowd;
        journal = new Journal(folder.resolve("players.log"));
        servers = new Servers(folder, synchronous);
        proxy = new Proxy(folder);
        this.nodes = Nodes.behindTheProxy(folder, nodes);
    }

    /** Returns when every table plays. */
    public void open() throws SQLException {
        say("Starting etcd, three PostgreSQL under Patroni, and HAProxy …");
        servers.start();
        proxy.start();
        servers.awaitWhole();
        Patience.await("the proxy to find the leader", PATIENCE, database::isThere);
        database.create();
        say("Starting " + nodes.all().size() + " nodes …");
        nodes.start();
        Patience.await("the proxy to find a node", PATIENCE, proxy::takesPlayers);
        say("Letting " + crowd.size() + " players in …");
        try (Connection connection = database.connect()) {
            crowd.comeIn(connection, player -> Proxy.ROOM, journal, Tempo.AT_ONCE);
        }
        awaitEveryTableToMove();
    }

    /** Returns when everything is there and every table plays. */
    public void awaitCalm() {
        servers.awaitWhole();
        nodes.awaitReady();
        awaitEveryTableToMove();
    }

    /** Returns when some more actions were acknowledged at every table. @throws IllegalStateException when one stands still */
    public void awaitEveryTableToMove() {
        Map<Long, Long> before = journal.acted();
        Patience.await("every table to move on", PATIENCE, () -> {
            Map<Long, Long> now = journal.acted();
            return now.size() == crowd.tables() && now.entrySet().stream()
                    .allMatch(table -> table.getValue() > before.getOrDefault(table.getKey(), 0L) + SOME);
        });
    }

    public Servers servers() {
        return servers;
    }

    public Nodes nodes() {
        return nodes;
    }

    public Firewall firewall() {
        return firewall;
    }

    public Database database() {
        return database;
    }

    public Journal journal() {
        return journal;
    }

    /** Holds what the players were told against the database. They go on playing meanwhile. */
    public Findings check() throws SQLException {
        try (Connection connection = database.connect()) {
            return Checker.check(connection, journal);
        }
    }

    private static void say(String words) {
        System.out.println(words);
    }
}
