package pokero.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The EAR as it is built and shipped. */
final class ArchivedEar implements Deployment {

    private final Path ear;
    private Path deployed;

    ArchivedEar(Path ear) {
        this.ear = ear;
    }

    @Override
    public void layOut(Path deployments) throws IOException {
        deployed = Files.copy(ear, deployments.resolve(ear.getFileName()));
    }

    @Override
    public boolean done() {
        return marked("deployed");
    }

    @Override
    public boolean failed() {
        return marked("failed");
    }

    private boolean marked(String state) {
        return Files.exists(deployed.resolveSibling(deployed.getFileName() + "." + state));
    }

    @Override
    public List<String> serverArguments() {
        return List.of();
    }
}
