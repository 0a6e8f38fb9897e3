package pokero.launcher;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Where one run keeps everything: the database, the server's own files and its logs. One run at a time holds it; the
 * lock goes with the process, however that ends.
 */
public final class DataFolder {

    private final Path root;
    private FileChannel lock;

    public DataFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** @throws Trouble when the folder cannot be written or another run holds it */
    void take() {
        try {
            Files.createDirectories(root);
            lock = FileChannel.open(root.resolve("run.lock"), CREATE, READ, WRITE);
            if (lock.tryLock() == null) {
                String other = Files.readString(root.resolve("run.lock")).strip();
                throw new Trouble("Another run (process " + other + ") uses the data in " + root
                        + ": stop it, or choose another port, such as make run PORT=8180.");
            }
            lock.truncate(0).write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes()));
        } catch (AccessDeniedException e) {
            throw new Trouble("The data folder " + root + " belongs to another user and cannot be written.", e);
        } catch (FileAlreadyExistsException e) {
            throw new Trouble("The data folder " + root + " cannot be made: there is a file of that name.", e);
        } catch (IOException e) {
            throw new Trouble("The data folder " + root + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    /** Begins anew. No process may run on the folder. */
    public void clear() throws IOException {
        Folders.delete(root);
        Files.createDirectories(root);
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path postgresBinaries() {
        return root.resolve("postgres-binaries");
    }

    Path postgresLog() {
        return root.resolve("postgres.log");
    }

    /** There while the database is being made: what a run killed in the middle of that left behind is no data. */
    Path postgresUnfinished() {
        return root.resolve("postgres.unfinished");
    }

    Path server() {
        return root.resolve("server");
    }

    /** The EAR that the server runs: an archive, or folders that follow the sources. */
    Path ear() {
        return root.resolve("pokero.ear");
    }

    /** The room's name among others of this machine: nodes of two data folders never meet. */
    String room() {
        return "pokero-" + UUID.nameUUIDFromBytes(root.toString().getBytes(StandardCharsets.UTF_8));
    }

    Path serverProcess() {
        return root.resolve("server.pid");
    }

    Path passwords() {
        return root.resolve("passwords.properties");
    }

    /** What the operator's command and further nodes read when they are called beside this run. */
    Path connection() {
        return root.resolve("connection.env");
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
