package pokero.chaos.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import pokero.chaos.machine.Http;
import pokero.chaos.machine.Patience;
import pokero.chaos.machine.Program;

/**
 * Keeps who leads. It goes before every other program of the machine: a drill must not make a leader give up because the
 * one who keeps the time came too late.
 */
final class Etcd {

    static final String ADDRESS = "127.0.0.1:2379";

    private static final String CLIENTS = "http://" + ADDRESS;
    private static final String PEERS = "http://127.0.0.1:2380";

    private final Path folder;
    private final Program program;

    Etcd(Path folder) {
        this.folder = folder;
        program = new Program(folder, "etcd");
    }

    void start() {
        program.start(List.of("ionice", "-c", "1", "-n", "0", "nice", "-n", "-15", "etcd", "--data-dir",
                folder.resolve("etcd").toString(), "--listen-client-urls", CLIENTS, "--advertise-client-urls", CLIENTS,
                "--listen-peer-urls", PEERS, "--initial-advertise-peer-urls", PEERS, "--initial-cluster",
                "default=" + PEERS), Map.of());
        Patience.await("etcd", Duration.ofSeconds(30), () -> Http.isOk(CLIENTS + "/health"));
    }
}
