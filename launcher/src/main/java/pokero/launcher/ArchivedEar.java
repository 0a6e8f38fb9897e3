package pokero.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The EAR as it is built and shipped. */
final class ArchivedEar extends Deployment {

    private final Path built;

    ArchivedEar(Path built) {
        this.built = built;
    }

    @Override
    void layOutEar(Path target) throws IOException {
        Files.copy(built, target);
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
