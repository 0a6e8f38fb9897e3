package pokero.persistence.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import pokero.persistence.table.HandArchive;

/** Moves old hands into files. */
@Command(name = "archive",
        description = {"Moves the events, decks and chips of old hands into compressed files, a line of JSON "
                + "for each hand, and out of the database. Run it as the schema's owner.",
                "The files tell everybody's cards: keep them as carefully as the database."})
final class Archive implements Callable<Integer> {

    private static final int HANDS_IN_A_FILE = 1_000;
    private static final String OLD_ENOUGH = "select ?::timestamptz <= clock_timestamp() - interval '30 days'";

    @Option(names = "--before", required = true, paramLabel = "TIME",
            description = "Hands that ended before then, as in 2026-11-01; a month ago at least.")
    private String before;

    @Option(names = "--to", required = true, paramLabel = "FOLDER", description = "Where the files go; it must exist.")
    private Path folder;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws Refusal, SQLException {
        long hands = 0;
        try (Connection connection = Database.of(System.getenv()).connect()) {
            requireOld(connection);
            for (Map<Long, String> batch = read(connection); !batch.isEmpty(); batch = read(connection)) {
                write(batch);
                HandArchive.remove(connection, batch.keySet());
                hands += batch.size();
            }
        }
        command.commandLine().getOut().printf("%d hands are in %s now.%n", hands, folder);
        return 0;
    }

    private void requireOld(Connection connection) throws Refusal, SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OLD_ENOUGH)) {
            statement.setString(1, before);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (!row.getBoolean(1)) {
                    throw new Refusal("Hands stay in the database for a month: --before must be longer ago.");
                }
            }
        }
    }

    private Map<Long, String> read(Connection connection) throws SQLException {
        return HandArchive.read(connection, before, HANDS_IN_A_FILE);
    }

    /** On the disk, whole and under its name, before anything is removed. A file of a run that was cut short is replaced. */
    private void write(Map<Long, String> hands) throws Refusal {
        List<Long> ids = new ArrayList<>(hands.keySet());
        Path file = folder.resolve("hands-%d-%d.jsonl.gz".formatted(ids.getFirst(), ids.getLast()));
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                write(channel, hands.values());
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Refusal(
                    "The file " + file + " cannot be written: " + e.getMessage() + ". Nothing of it was removed.");
        }
    }

    private static void write(FileChannel channel, Collection<String> lines) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(Channels.newOutputStream(channel));
        Writer writer = new OutputStreamWriter(zipped, StandardCharsets.UTF_8);
        for (String line : lines) {
            writer.append(line).append('\n');
        }
        writer.flush();
        zipped.finish();
        channel.force(true);
    }
}
