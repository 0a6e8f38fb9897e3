package pokero.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Folders of sources that a person may edit at any time. */
final class Sources {

    private final List<Path> folders;
    private Map<Path, FileTime> seen = Map.of();

    Sources(List<Path> folders) {
        this.folders = folders;
        try {
            seen = times();
        } catch (IOException e) {
            throw new Trouble("The sources cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /** Whether a file was written, added or taken away since this was asked last. */
    boolean changed() throws IOException {
        Map<Path, FileTime> now = times();
        boolean changed = !now.equals(seen);
        seen = now;
        return changed;
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new HashMap<>();
        for (Path folder : folders) {
            if (Files.exists(folder)) {
                for (Path file : Folders.walk(folder)) {
                    times.put(file, Files.getLastModifiedTime(file));
                }
            }
        }
        return times;
    }
}
