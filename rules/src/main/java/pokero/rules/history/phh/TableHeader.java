package pokero.rules.history.phh;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that begins a TOML table.
 *
 * @param key the first part of its name, which is the hand's
 * @param part whether more parts follow, as in {@code [1._notes]}
 */
record TableHeader(String key, boolean part) {

    static final TableHeader NONE = new TableHeader("", false);

    private static final int LONGEST = 200;

    private static final Pattern HEADER = Pattern.compile(
            "\\s*\\[\\s*(?:\"(?<basic>[^\"\\\\]*)\"|'(?<literal>[^']*)'|(?<bare>[\\w-]+))\\s*(?<part>\\..*)?](?:\\s*#.*|\\s*)",
            Pattern.DOTALL);

    /** A line that begins with a bracket begins a table, well written or not. */
    static Optional<TableHeader> of(byte[] line) {
        int first = 0;
        while (first < line.length && Character.isWhitespace(line[first])) {
            first++;
        }
        if (first == line.length || line[first] != '[') {
            return Optional.empty();
        }
        return Optional.of(parse(new String(line, 0, Math.min(line.length, LONGEST), StandardCharsets.UTF_8)));
    }

    private static TableHeader parse(String line) {
        Matcher header = HEADER.matcher(line);
        if (!header.matches()) {
            return new TableHeader(line.strip(), false);
        }
        String quoted = header.group("basic") == null ? header.group("literal") : header.group("basic");
        return new TableHeader(quoted == null ? header.group("bare") : quoted, header.group("part") != null);
    }

    /** Whether this is a table inside of the other one's. */
    boolean within(TableHeader hand) {
        return part && key.equals(hand.key);
    }
}
