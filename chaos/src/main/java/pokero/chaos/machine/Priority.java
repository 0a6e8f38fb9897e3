package pokero.chaos.machine;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Who gets the processors first. */
public final class Priority {

    private static final String HIGH = "-5";
    private static final String USUAL = "0";

    private Priority() {
    }

    /** The command, to be started so that it goes before others. */
    public static List<String> high(List<String> command) {
        List<String> niced = new ArrayList<>(List.of("nice", "-n", HIGH));
        niced.addAll(command);
        return niced;
    }

    /** From now on the process waits its turn. Linux counts each thread by itself. */
    public static void makeUsual(ProcessHandle process) {
        String[] threads = new File("/proc/" + process.pid() + "/task").list();
        List<String> command = new ArrayList<>(List.of("renice", "-n", USUAL, "-p"));
        command.addAll(List.of(threads == null ? new String[0] : threads));
        try {
            new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
