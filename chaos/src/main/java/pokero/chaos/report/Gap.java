package pokero.chaos.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The longest time that any table stood still though it was to move, as the database's log has it. */
public final class Gap {

    private static final String SQL = read("gaps.sql");

    private Gap() {
    }

    /** @param from what stood still before does not count */
    public static Duration worst(Connection database, Instant from, Instant to) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(SQL)) {
            for (int gap = 1; gap <= 2; gap++) {
                statement.setObject(gap, OffsetDateTime.ofInstant(from, ZoneOffset.UTC));
            }
            statement.setObject(3, OffsetDateTime.ofInstant(to, ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return Duration.ofMillis(Math.round(1000 * row.getDouble(1)));
            }
        }
    }

    private static String read(String name) {
        try (InputStream resource = Gap.class.getResourceAsStream(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
