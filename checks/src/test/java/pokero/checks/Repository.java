package pokero.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The project's folder, or a copy of what the checks read of it. */
public record Repository(Path root) {

    /** What was built, or is nobody else's business. */
    private static final Set<String> LEFT_OUT = Set.of(".git", "target", "data", "secrets", "node_modules", "src");

    public static Repository here() {
        return new Repository(Path.of("..").toAbsolutePath().normalize());
    }

    public String read(String path) {
        return read(root.resolve(path));
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(String path) {
        return Files.exists(root.resolve(path));
    }

    /** All files below a folder whose path from here matches, in the order of their names. */
    public List<Path> files(String folder, String pattern) {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            return files.filter(Files::isRegularFile).filter(this::counts)
                    .filter(file -> name(file).matches(pattern)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How people call the file. */
    public String name(Path file) {
        return root.relativize(file).toString();
    }

    private boolean counts(Path file) {
        for (Path part : root.relativize(file)) {
            if (LEFT_OUT.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    /** A copy in which faults can be planted. */
    public Repository copyTo(Path target) {
        for (Path file : files(".", ".*")) {
            Path copy = target.resolve(name(file));
            try {
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Repository(target);
    }
}
