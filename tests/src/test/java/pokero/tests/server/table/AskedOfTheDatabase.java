package pokero.tests.server.table;

import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.teeing;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collector;

/**
 * What was asked of the database, by the driver's own account of what goes over its lines.
 *
 * @param statements that were executed, those that begin and end a transaction among them
 * @param roundTrips how often the database was waited for
 */
record AskedOfTheDatabase(int statements, int roundTrips) {

    private static final Logger DRIVER = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
    private static final String STATEMENT = " FE=> Execute";
    private static final String WAIT = " FE=> Sync";

    /** By this thread. */
    static AskedOfTheDatabase by(Runnable work) {
        return of(listen(work), Set.of());
    }

    /** By this thread, and by those that sent the database this value meanwhile. */
    static AskedOfTheDatabase by(Runnable work, UUID value) {
        List<LogRecord> lines = listen(work);
        return of(lines, lines.stream().filter(line -> line.getMessage().contains(value.toString()))
                .map(LogRecord::getLongThreadID).collect(toSet()));
    }

    private static AskedOfTheDatabase of(List<LogRecord> lines, Set<Long> threads) {
        long self = Thread.currentThread().threadId();
        return lines.stream()
                .filter(line -> line.getLongThreadID() == self || threads.contains(line.getLongThreadID()))
                .collect(teeing(count(STATEMENT), count(WAIT), AskedOfTheDatabase::new));
    }

    private static Collector<LogRecord, ?, Integer> count(String beginning) {
        return summingInt(line -> line.getMessage().startsWith(beginning) ? 1 : 0);
    }

    /** The driver tells cards and players' names among the values: none of it goes on to the server's log. */
    private static List<LogRecord> listen(Runnable work) {
        Ear ear = new Ear();
        Level before = DRIVER.getLevel();
        DRIVER.setUseParentHandlers(false);
        DRIVER.addHandler(ear);
        DRIVER.setLevel(Level.FINEST);
        try {
            work.run();
        } finally {
            DRIVER.setLevel(before);
            DRIVER.removeHandler(ear);
            DRIVER.setUseParentHandlers(true);
        }
        return ear.heard.stream().filter(line -> line.getMessage() != null).toList();
    }

    private static final class Ear extends Handler {

        private final Queue<LogRecord> heard = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord line) {
            heard.add(line);
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
