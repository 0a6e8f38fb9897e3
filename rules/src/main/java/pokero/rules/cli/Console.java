package pokero.rules.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** Where a command reads, prints and complains. */
record Console(InputStream in, PrintStream out, PrintStream err) {

    private static final int LONGEST = 500;

    /** Says what is wrong in one line that no input can break or colour. */
    void complain(String message) {
        String line = message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
        err.println(line.replaceAll("\\p{Cntrl}", "?"));
    }
}
