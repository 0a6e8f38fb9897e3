package pokero.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import pokero.launcher.SpareRoom;

/**
 * PostgreSQL's own benchmark, with four round trips for a transaction as a plain JPA service has them: lock a row, read
 * something, insert an event, update the row and commit.
 */
final class Pgbench {

    private static final List<String> PLACES = List.of("pgbench", "/usr/lib/postgresql/15/bin/pgbench",
            "/usr/lib/postgresql/16/bin/pgbench", "/usr/lib/postgresql/17/bin/pgbench");
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private final String program;
    private final Path script;
    private final Map<String, String> environment;

    private Pgbench(String program, Path script, Map<String, String> environment) {
        this.program = program;
        this.script = script;
        this.environment = environment;
    }

    static Pgbench prepare(SpareRoom room, Path folder) throws IOException, SQLException {
        try (Connection owner = room.connectAsOwner(); Statement statement = owner.createStatement()) {
            statement.execute(text("tables.sql"));
        }
        Path script = Files.writeString(folder.resolve("four-round-trips.sql"), text("four-round-trips.sql"));
        return new Pgbench(program(), script, room.ownersEnvironment());
    }

    private static String program() throws IOException {
        for (String place : PLACES) {
            try {
                new ProcessBuilder(place, "--version").start().onExit().join();
                return place;
            } catch (IOException missing) {
                continue;
            }
        }
        throw new IOException("there is no pgbench: Debian has it in postgresql-15 (or postgresql-contrib)");
    }

    private static String text(String resource) throws IOException {
        try (InputStream stream = Pgbench.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** @return transactions a second */
    double run(int clients, int seconds) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(program, "--no-vacuum", "--client=" + clients, "--jobs=2",
                "--time=" + seconds, "--file=" + script).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher tps = TPS.matcher(said);
        if (process.waitFor() != 0 || !tps.find()) {
            throw new IOException("pgbench failed: " + said);
        }
        return Double.parseDouble(tps.group(1));
    }
}
