package pokero.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Called by {@code make run} in the project's folder: {@code java -jar pokero-launcher.jar PORT FOLDER}. */
public final class Launcher {

    private static final Path HOME = Path.of("ear/target/server").toAbsolutePath();
    private static final Path EAR = Path.of("ear/target/pokero.ear").toAbsolutePath();

    private Launcher() {
    }

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        try {
            Ports ports = Ports.parse(arguments[0]);
            DataFolder data = new DataFolder(Path.of(arguments[1]));
            Postgres postgres = new Postgres(data, ports.postgres());
            new Room(data, ports, postgres, new Server(data, ports, HOME, new ArchivedEar(EAR))).open();
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            System.exit(1);
        }
    }
}
