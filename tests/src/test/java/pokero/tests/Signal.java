package pokero.tests;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What an operating system tells a process. */
public enum Signal {
    STOP, CONT, TERM;

    public void to(long process) {
        try {
            new ProcessBuilder("kill", "-" + name(), Long.toString(process)).inheritIO().start().onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
