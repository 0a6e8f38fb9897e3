package pokero.chaos.machine;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What one process may say to another. */
public enum Signal {
    TERM, KILL, STOP, CONT;

    /** Does nothing when the process is gone already. */
    public void to(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-" + name(), Long.toString(process.pid()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
