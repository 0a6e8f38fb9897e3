package pokero.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How the EAR comes to the server: as the built archive, or as folders that follow the sources. */
interface Deployment {

    /** @param deployments the empty folder that WildFly's scanner watches */
    void layOut(Path deployments) throws IOException;

    boolean done();

    boolean failed();

    List<String> serverArguments();
}
