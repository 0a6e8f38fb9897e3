package pokero.launcher;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL whose data outlives it. It detaches itself from the process that starts it, so it is stopped through
 * its own process file, whoever started it.
 */
public final class Postgres {

    static final String SUPERUSER = "postgres";

    private static final String VERSION = "18";
    /** What its log says of a fault, the telling words first. */
    private static final List<Pattern> FAULTS = Stream.of("FATAL|PANIC", "error", "pg_ctl")
            .map(word -> Pattern.compile("(?<=(" + word + "): {1,2})\\S.*[^.]")).toList();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DataFolder data;
    private final int port;
    private EmbeddedPostgres embedded;

    public Postgres(DataFolder data, int port) {
        this.data = data;
        this.port = port;
    }

    /** @return whether the database is new and still without roles and tables */
    boolean start(String superuserPassword) throws IOException {
        if (Files.exists(data.postgresUnfinished())) {
            Folders.delete(data.postgres());
        }
        boolean fresh = !Files.exists(data.postgres());
        if (fresh) {
            Files.writeString(data.postgresUnfinished(), superuserPassword);
        } else {
            requireReadable();
        }
        unpackAndStart(superuserPassword);
        return fresh;
    }

    /** The first start is done: from now on the folder's data counts. */
    void finished() throws IOException {
        Files.deleteIfExists(data.postgresUnfinished());
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Fast shutdown: open transactions are rolled back, everything committed is on the disk. */
    public void stop() {
        process().ifPresent(postmaster -> Processes.end(postmaster, "INT", PATIENCE));
    }

    /** What a power cut does: nothing is said, nothing more is written. */
    public void kill() {
        List<ProcessHandle> all = processes();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    /** The first process and all that it has started; none when it does not run. */
    public List<ProcessHandle> processes() {
        return process().stream()
                .flatMap(postmaster -> Stream.concat(Stream.of(postmaster), postmaster.descendants())).toList();
    }

    public boolean running() {
        return process().isPresent();
    }

    private void unpackAndStart(String password) throws IOException {
        discardTornBinaries();
        System.setProperty("ot.epg.working-dir", data.postgresBinaries().toString());
        Files.deleteIfExists(data.postgresLog());
        Redirect log = Redirect.appendTo(data.postgresLog().toFile());
        if (embedded != null) {
            embedded.close(); // lets go of the folder; stops a server that runs no more, so it comes before the watch
        }
        try (Refusal refusal = Refusal.watchFor(this::running)) {
            embedded = EmbeddedPostgres.builder().setPort(port).setDataDirectory(data.postgres())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false).setPGStartupWait(PATIENCE).setOutputRedirector(log)
                    .setErrorRedirector(log)
                    .setLocaleConfig("locale", "C").setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8").setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", data.postgresUnfinished().toString())
                    .setConnectConfig("password", password)
                    .setServerConfig("listen_addresses", "127.0.0.1").setServerConfig("unix_socket_directories", "")
                    .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "60").setServerConfig("shared_buffers", "64MB").start();
            if (refusal.happened()) {
                throw new IOException("pg_ctl gave up");
            }
        } catch (IOException | IllegalStateException e) {
            throw new Trouble("PostgreSQL did not start on " + data.postgres() + ": " + lastWords(e) + ".", e);
        }
    }

    private void requireReadable() throws IOException {
        Path version = data.postgres().resolve("PG_VERSION");
        if (!Files.exists(version) || !Files.exists(data.postgres().resolve("global/pg_control"))) {
            throw new Trouble("The folder " + data.postgres()
                    + " holds no whole PostgreSQL database: move it away to begin anew.");
        }
        String found = Files.readString(version).strip();
        if (!found.equals(VERSION)) {
            throw new Trouble(
                    "The database in " + data.postgres() + " was written by PostgreSQL " + found + ", but this is "
                            + VERSION + ": move it away, or dump and restore it.");
        }
    }

    /** A run killed while it unpacked leaves files behind that would be taken for whole. */
    private void discardTornBinaries() throws IOException {
        Path binaries = data.postgresBinaries();
        if (Files.exists(binaries) && Folders.walk(binaries).stream().noneMatch(path -> path.endsWith(".exists"))) {
            Folders.delete(binaries);
        }
    }

    /** The server's first process; empty when it does not run. */
    public Optional<ProcessHandle> process() {
        try {
            List<String> lines = Files.readAllLines(data.postgres().resolve("postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(process -> process.info().command().orElse("").endsWith("/postgres"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private String lastWords(Exception cause) throws IOException {
        if (!Files.exists(data.postgresLog())) {
            return cause.getMessage();
        }
        List<String> log = Files.readAllLines(data.postgresLog());
        return FAULTS.stream().flatMap(fault -> log.stream().map(fault::matcher).filter(Matcher::find)
                .map(Matcher::group).reduce((first, last) -> last).stream()).findFirst()
                .orElse("its log is " + data.postgresLog());
    }
}
