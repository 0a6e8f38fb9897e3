package pokero.web.table;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was drawn of one version of a table and is the same for all who see it: others' seats, the pots, the board. No
 * hole card of anybody is in it.
 */
final class Shared {

    private final long version;
    private final Map<String, String> pieces = new ConcurrentHashMap<>();

    Shared(long version) {
        this.version = version;
    }

    long version() {
        return version;
    }

    String piece(String id, Supplier<String> draw) {
        return pieces.computeIfAbsent(id, missing -> draw.get());
    }
}
