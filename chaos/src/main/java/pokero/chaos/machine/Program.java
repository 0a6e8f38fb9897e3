package pokero.chaos.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that the run has started. It may be killed, frozen and started again; what it says is in its log. */
public final class Program {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String name;
    private final Path log;
    private Process process;

    /** @param folder where its log goes */
    public Program(Path folder, String name) {
        this.name = name;
        log = folder.resolve(name + ".log");
    }

    public void start(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be started", e);
        }
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** What {@code kill -9} does. Returns when it is dead. */
    public void kill() {
        if (isAlive()) {
            Signal.KILL.to(process.toHandle());
            awaitEnd();
        }
    }

    /** Asks it to end, and waits until it has; kills it when it does not. */
    public void stop() {
        if (isAlive()) {
            Signal.TERM.to(process.toHandle());
            awaitEnd();
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @throws IllegalStateException when it has ended by itself */
    public void requireAlive() {
        if (!isAlive()) {
            throw new IllegalStateException(name + " has ended by itself; its log is " + log);
        }
    }

    public Path log() {
        return log;
    }

    @Override
    public String toString() {
        return name;
    }
}
