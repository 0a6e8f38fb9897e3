package pokero.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How the EAR comes to the server: as the built archive, or as folders that follow the sources. */
abstract sealed class Deployment permits ArchivedEar, LivingEar {

    private Path markers;

    /** @return the EAR that the node is to start with */
    Path layOut(DataFolder data) throws IOException {
        markers = data.server().resolve("deployments");
        Folders.delete(markers);
        return layOutEar(data);
    }

    abstract Path layOutEar(DataFolder data) throws IOException;

    abstract List<String> serverArguments();

    /** Called when the room is open, on a thread of its own. */
    abstract void follow();

    final boolean done() {
        return Files.exists(marker("deployed"));
    }

    final boolean failed() {
        return Files.exists(marker("failed"));
    }

    /** The scanner's word for a state of the EAR, or for what it is to do with it. */
    final Path marker(String word) {
        return markers.resolve("pokero.ear." + word);
    }
}
