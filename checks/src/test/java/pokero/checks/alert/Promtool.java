package pokero.checks.alert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prometheus' own word on rules and tests of rules. */
final class Promtool {

    private Promtool() {
    }

    /** @return what it says when it is not content, and nothing when it is */
    static List<String> run(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("promtool"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
        String answer = new String(process.getInputStream().readAllBytes());
        try {
            return process.waitFor() == 0 ? List.of() : List.of(answer.strip());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
