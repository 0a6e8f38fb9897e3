package pokero.rules.cli;

import java.io.IOException;
import java.util.List;

/** One of the things that the command line can do. */
interface Command {

    /** Everything was done. */
    int DONE = 0;
    /** Something that was asked for could not be done, and the command said what. */
    int FAILED = 1;
    /** The command was called wrongly. */
    int MISUSED = 2;

    String name();

    /** What it does, in a line. */
    String summary();

    /** What follows the name, as in {@code [--low] FILE…}. */
    String usage();

    /** What it reads and prints, for {@code --help}. */
    String description();

    List<Option> options();

    /**
     * Does it.
     *
     * @return one of the three above, for the exit status
     * @throws MisuseException when the arguments make no sense
     * @throws IOException when a file or the input cannot be read
     */
    int run(Arguments arguments, Console console) throws IOException;
}
