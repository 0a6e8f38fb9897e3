package pokero.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Called in the project's folder: {@code Launcher run|dev PORT FOLDER}. */
public final class Launcher {

    private static final Path HOME = Path.of("ear/target/server").toAbsolutePath();
    private static final Path EAR = Path.of("ear/target/pokero.ear");

    private Launcher() {
    }

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        try {
            open(arguments[0].equals("dev"), Ports.parse(arguments[1]), new DataFolder(Path.of(arguments[2])));
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            System.exit(1);
        }
    }

    private static void open(boolean development, Ports ports, DataFolder data)
            throws IOException, SQLException, InterruptedException {
        Deployment deployment = development ? new LivingEar(Path.of("").toAbsolutePath()) : new ArchivedEar(EAR);
        Server server = new Server(data, ports, HOME, deployment);
        Store store = GivenStore.isIn(System.getenv())
                ? new GivenStore(System.getenv())
                : new OwnStore(data, new Postgres(data, ports.postgres()));
        new Room(data, ports, store, server).open(deployment::follow);
    }
}
