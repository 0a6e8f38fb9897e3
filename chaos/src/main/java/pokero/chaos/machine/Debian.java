package pokero.chaos.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where Debian puts what is not on the path. */
public final class Debian {

    private static final Path POSTGRES = Path.of("/usr/lib/postgresql");

    private Debian() {
    }

    /** The programs of the newest PostgreSQL that is installed. */
    public static Path postgres() {
        try (Stream<Path> versions = Files.list(POSTGRES)) {
            return versions.max(Comparator.comparing(version -> Integer.parseInt(version.getFileName().toString())))
                    .orElseThrow().resolve("bin");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
