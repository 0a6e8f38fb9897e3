package pokero.rules.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiConsumer;

import pokero.rules.history.phh.PhhEntry;
import pokero.rules.history.phh.PhhFile;

/**
 * A file with recorded hands.
 *
 * @param name as it was given
 */
record HandFile(String name) {

    /** Whether it has a table for each of its hands, and so a name for each. */
    boolean isOfMany() {
        return name.toLowerCase(Locale.ROOT).endsWith(".phhs");
    }

    /**
     * Reads it hand by hand. A file that cannot be read is one broken entry.
     *
     * @param each is told the name of the hand and what was read there
     */
    void read(BiConsumer<String, PhhEntry> each) {
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                each.accept(name, broken("this is a folder; name the files in it"));
            } else if (Files.notExists(path)) {
                each.accept(name, broken("there is no such file"));
            } else {
                readHands(path, each);
            }
        } catch (IOException | UncheckedIOException unreadable) {
            each.accept(name, broken("this file cannot be read: " + unreadable.getMessage()));
        } catch (InvalidPathException impossible) {
            each.accept(name, broken("no file can have this name"));
        }
    }

    private void readHands(Path path, BiConsumer<String, PhhEntry> each) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(path))) {
            if (!isOfMany()) {
                each.accept(name, PhhFile.ofOne(file));
                return;
            }
            PhhFile hands = PhhFile.ofMany(file);
            if (!hands.hasNext()) {
                each.accept(name, broken("there is no hand in it"));
            }
            hands.forEachRemaining(entry -> each.accept(name(entry), entry));
        }
    }

    private String name(PhhEntry entry) {
        String key = switch (entry) {
            case PhhEntry.Read read -> read.hand().key();
            case PhhEntry.Broken broken -> broken.key();
        };
        return key.isEmpty() ? name : name + "#" + Console.line(key);
    }

    private static PhhEntry broken(String reason) {
        return new PhhEntry.Broken("", reason);
    }
}
