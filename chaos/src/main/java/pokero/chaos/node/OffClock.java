package pokero.chaos.node;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A wall clock that is off. Debian's libfaketime stands between the process and the system's clock; the clock that counts
 * intervals stays as it is, as it does when a real clock is set; without the fix for old systems' waits, which would end a
 * Java thread's at once, again and again.
 */
final class OffClock {

    private static final String LIBRARY = "/usr/$LIB/faketime/libfaketime.so.1";

    private OffClock() {
    }

    static Map<String, String> environment(Path folder) {
        return Map.of("LD_PRELOAD", LIBRARY, "FAKETIME_TIMESTAMP_FILE", file(folder).toString(),
                "FAKETIME_DONT_FAKE_MONOTONIC", "1", "FAKETIME_FORCE_MONOTONIC_FIX", "0", "FAKETIME_CACHE_DURATION",
                "1");
    }

    static void set(Path folder, int seconds) {
        try {
            Path draft = Files.createDirectories(folder).resolve("clock.draft");
            Files.writeString(draft, "%+d\n".formatted(seconds));
            Files.move(draft, file(folder), ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("clock");
    }
}
