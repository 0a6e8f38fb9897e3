package pokero.rules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/** Where a command reads, prints and complains. */
record Console(InputStream in, PrintStream out, PrintStream err) {

    private static final int LONGEST = 500;

    /** Says what is wrong in a line. */
    void complain(String message) {
        err.println(line(message));
    }

    /** The text as part of a line that no input can break, colour or fill. */
    static String line(String text) {
        String line = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return line.replaceAll("\\p{Cntrl}", "?");
    }

    /** Shows all output so far. @throws IOException when nobody reads it any more */
    void show() throws IOException {
        if (out.checkError()) {
            throw new IOException("nobody reads the output any more");
        }
    }
}
