package pokero.chaos.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import pokero.chaos.machine.Debian;
import pokero.chaos.machine.Http;
import pokero.chaos.machine.Program;
import pokero.chaos.machine.Signal;
import pokero.chaos.machine.Template;

/** One PostgreSQL server and the Patroni that looks after it, on an address of their own. */
final class Postgres {

    private static final int REST = 8008;

    private final String name;
    private final String address;
    private final Path folder;
    private final Path data;
    private final Program patroni;

    /** @param number from 1 */
    Postgres(Path run, int number) {
        name = "postgres" + number;
        address = "127.0.0.2" + number;
        folder = run.resolve(name);
        data = folder.resolve("data");
        patroni = new Program(run, name);
    }

    String name() {
        return name;
    }

    void start(boolean synchronous) {
        Path configuration = folder.resolve("patroni.yml");
        try {
            Files.createDirectories(folder);
            Template.write(Postgres.class, "patroni.yml",
                    Map.of("name", name, "address", address, "folder", folder, "binaries", Debian.postgres(),
                            "password", Database.PASSWORD, "synchronous", synchronous),
                    configuration);
            giveToPostgres();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        patroni.start(List.of("nice", "-n", "-5", "setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups",
                "patroni",
                configuration.toString()), Map.of("HOME", folder.toString(), "LC_ALL", "C.UTF-8"));
    }

    private void giveToPostgres() throws IOException {
        var postgres = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres");
        Files.setOwner(folder, postgres);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** What a machine does that loses its power: server and keeper are gone at once. */
    void kill() {
        Optional<ProcessHandle> postmaster = postmaster();
        patroni.kill();
        postmaster.ifPresent(process -> {
            List<ProcessHandle> all = Stream.concat(Stream.of(process), process.descendants()).toList();
            all.forEach(Signal.KILL::to);
            all.forEach(each -> each.onExit().join());
        });
    }

    /** The process that takes over what the leader wrote; none on the leader. */
    Optional<ProcessHandle> receiver() {
        return postmaster().flatMap(
                process -> process.children().filter(child -> title(child).contains("walreceiver")).findFirst());
    }

    boolean leads() {
        return Http.isOk("http://" + address + ":" + REST + "/primary");
    }

    /** Whether it has all that was acknowledged, so that it can take the leader's place. */
    boolean isSynchronous() {
        return Http.isOk("http://" + address + ":" + REST + "/synchronous");
    }

    boolean follows() {
        return Http.isOk("http://" + address + ":" + REST + "/replica");
    }

    private Optional<ProcessHandle> postmaster() {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst()))
                    .filter(process -> title(process).contains("postgres"));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** A server writes over its own command line what it is doing. */
    private static String title(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }
}
