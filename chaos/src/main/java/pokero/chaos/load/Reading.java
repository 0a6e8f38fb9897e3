package pokero.chaos.load;

import java.sql.SQLException;
import java.util.Locale;

/**
 * How large a node is at one moment.
 *
 * @param heap bytes that are left after a full collection
 * @param files that are open, sockets among them
 * @param connections to the database
 */
record Reading(long heap, long threads, long connections, long sockets, long files) {

    static final String HEADING = """
            | minute | heap after a full collection | threads | connections | sockets | open files |
            |---|---|---|---|---|---|""";

    static Reading of(PlainRoom room) throws SQLException {
        ServerProcess node = room.servers().getFirst();
        return new Reading(node.liveHeap().bytes(), node.threads(), room.connections(), node.sockets(),
                node.openFiles());
    }

    String row(int minute) {
        return String.format(Locale.ROOT, "| %d | %.1f MiB | %d | %d | %d | %d |", minute, heap / 1048576.0, threads,
                connections, sockets, files);
    }
}
