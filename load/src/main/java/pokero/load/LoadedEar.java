package pokero.load;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The EAR as it is shipped, with one more library in it. */
final class LoadedEar {

    private LoadedEar() {
    }

    static void build(Path shipped, Path library, Path loaded) throws IOException {
        Files.copy(shipped, loaded, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem ear = FileSystems.newFileSystem(loaded)) {
            Files.copy(library, ear.getPath("lib", library.getFileName().toString()));
        }
    }
}
