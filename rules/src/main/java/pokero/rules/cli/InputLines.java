package pokero.rules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of an input that may never end and whose lines may be huge: it keeps one, and of a huge one the start. */
final class InputLines {

    private static final int LONGEST = 1000;
    private static final int END = -1;

    private final InputStream in;
    private final Console console;
    private final byte[] buffer = new byte[1 << 16];
    private final byte[] line = new byte[LONGEST];
    private int at;
    private int limit;
    private int length;
    private long number;

    InputLines(Console console) {
        this.console = console;
        in = console.in();
    }

    /**
     * The next line without its end; empty when there is none. All output is shown before this waits for input.
     *
     * @throws IOException when there is no reading, or nobody left to print for
     */
    Optional<String> next() throws IOException {
        length = 0;
        int next = read();
        if (next == END) {
            return Optional.empty();
        }
        while (next != '\n' && next != END) {
            if (length < LONGEST) {
                line[length] = (byte) next;
            }
            length = Math.min(length + 1, LONGEST + 1);
            next = read();
        }
        number++;
        return Optional.of(text());
    }

    private String text() {
        int kept = Math.min(length, LONGEST);
        boolean carriageReturn = length == kept && kept > 0 && line[kept - 1] == '\r';
        return new String(line, 0, carriageReturn ? kept - 1 : kept, StandardCharsets.UTF_8);
    }

    private int read() throws IOException {
        if (at == limit) {
            console.show();
            at = 0;
            limit = Math.max(0, in.read(buffer));
        }
        return at == limit ? END : buffer[at++] & 0xff;
    }

    /** Whether the last line was too long to be kept whole. */
    boolean isCut() {
        return length > LONGEST;
    }

    /** The number of the last line, from 1. */
    long number() {
        return number;
    }
}
