package pokero.chaos.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** What the operating system and the JVM tell of a server from outside. */
final class ServerProcess {

    private final ProcessHandle process;

    ServerProcess(ProcessHandle process) {
        this.process = process;
    }

    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    LiveHeap liveHeap() {
        jcmd("GC.run");
        return LiveHeap.read(jcmd("GC.class_histogram"));
    }

    long threads() {
        return count("task");
    }

    /** Files and sockets together. */
    long openFiles() {
        return count("fd");
    }

    long sockets() {
        try (Stream<Path> open = Files.list(proc("fd"))) {
            return open.filter(ServerProcess::isSocket).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSocket(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
        } catch (IOException closed) {
            return false;
        }
    }

    private long count(String what) {
        try (Stream<Path> entries = Files.list(proc(what))) {
            return entries.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path proc(String what) {
        return Path.of("/proc", Long.toString(process.pid()), what);
    }

    private String jcmd(String command) {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            Process asked = new ProcessBuilder(tool.toString(), Long.toString(process.pid()), command)
                    .redirectErrorStream(true).start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
