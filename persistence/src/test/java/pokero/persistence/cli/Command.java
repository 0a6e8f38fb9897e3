package pokero.persistence.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import pokero.persistence.TestDatabase;

/** The command as an operator calls it: a process of its own, with the database in its environment. */
final class Command {

    private Command() {
    }

    record Outcome(int status, String output) {
    }

    static Outcome asApp(String... arguments) throws IOException, InterruptedException {
        return run(room(TestDatabase.APP), "", arguments);
    }

    static Outcome asOwner(String... arguments) throws IOException, InterruptedException {
        return run(room(TestDatabase.OWNER), "", arguments);
    }

    static Map<String, String> room(String role) {
        return Map.of("POKERO_DB_URL", TestDatabase.url(), "POKERO_DB_USER", role);
    }

    static Outcome run(Map<String, String> environment, String input, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xmx64m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                Admin.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("POKERO_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (var stream = process.getOutputStream()) {
            stream.write(input.getBytes());
        }
        String output = new String(process.getInputStream().readAllBytes()).strip();
        return new Outcome(process.waitFor(), output);
    }
}
