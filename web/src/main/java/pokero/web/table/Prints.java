package pokero.web.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What a page was sent last of each of its pieces, a few bytes for each: every page that is open has this in memory. A print
 * is the text's hash and its length. Not safe for several threads at once.
 */
final class Prints {

    private long[] last = {};

    /** @return those that are not what they were; pieces come in the same order every time, their number tells others apart */
    Map<String, String> fresh(SequencedMap<String, String> pieces) {
        long[] now = pieces.values().stream().mapToLong(Prints::of).toArray();
        boolean others = now.length != last.length;
        Map<String, String> fresh = new LinkedHashMap<>();
        int place = 0;
        for (Map.Entry<String, String> piece : pieces.entrySet()) {
            if (others || now[place] != last[place]) {
                fresh.put(piece.getKey(), piece.getValue());
            }
            place++;
        }
        last = now;
        return fresh;
    }

    private static long of(String text) {
        return (long) text.hashCode() << 32 | text.length();
    }
}
