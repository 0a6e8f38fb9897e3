package pokero.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The EAR as it is built and shipped; a copy, so that a later build does not change it under the running server. */
final class ArchivedEar extends Deployment {

    private final Path built;

    ArchivedEar(Path built) {
        this.built = built;
    }

    @Override
    Path layOutEar(DataFolder data) throws IOException {
        Folders.delete(data.ear());
        return Files.copy(built, data.ear());
    }

    @Override
    List<String> serverArguments() {
        return List.of();
    }

    /** What was shipped does not change. */
    @Override
    void follow() {
    }
}
