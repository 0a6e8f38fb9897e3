package pokero.web.table;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What was drawn of a table, by what it shows: whoever is to see the same gets the same drawing, at this version of the table
 * and the next one.
 */
final class Drawings {

    private static final long WANTED_NANOS = Duration.ofSeconds(3).toNanos();

    private record Piece(String template, Object shown) {
    }

    private volatile long asked;
    private long version;
    private Map<Piece, String> before = Map.of();
    private Map<Piece, String> now = new ConcurrentHashMap<>();

    /**
     * Drawings of that version begin: those of the one before the last are not wanted any more.
     *
     * @param moment by the machine's clock, in nanoseconds
     */
    synchronized Drawings at(long newVersion, long moment) {
        asked = moment;
        if (version != newVersion) {
            version = newVersion;
            before = now;
            now = new ConcurrentHashMap<>();
        }
        return this;
    }

    /** Whether the table has come to rest: they take more memory than they save work. */
    boolean areIdle(long moment) {
        return moment - asked > WANTED_NANOS;
    }

    /** @param shown everything that the drawing depends on */
    String of(String template, Object shown) {
        Piece piece = new Piece(template, shown);
        Map<Piece, String> last;
        Map<Piece, String> these;
        synchronized (this) {
            last = before;
            these = now;
        }
        return these.computeIfAbsent(piece, missing -> {
            String drawn = last.get(missing);
            return drawn != null ? drawn : Templates.draw(template, shown);
        });
    }
}
