package pokero.launcher;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** Jars and wars. */
final class Archives {

    private Archives() {
    }

    /** Puts a folder of the same name in the archive's place. */
    static void explode(Path archive) throws IOException {
        Path folder = Files.createTempDirectory(archive.getParent(), "exploding");
        try (FileSystem contents = FileSystems.newFileSystem(archive)) {
            Folders.copy(contents.getPath("/"), folder);
        }
        Files.delete(archive);
        Files.move(folder, archive);
    }
}
