package pokero.persistence.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The room's database, as the environment names it. */
record Database(String url, String user, String password) {

    static Database of(Map<String, String> environment) throws Refusal {
        return new Database(needed(environment, "POKERO_DB_URL"), user(environment),
                password(environment));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static String needed(Map<String, String> environment, String name) throws Refusal {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new Refusal(name + " is not set: it says where the room's database is (see --help).");
        }
        return value;
    }

    private static String user(Map<String, String> environment) throws Refusal {
        String file = environment.get("POKERO_DB_USER_FILE");
        return file == null ? needed(environment, "POKERO_DB_USER") : firstLine(Path.of(file));
    }

    private static String password(Map<String, String> environment) throws Refusal {
        String file = environment.get("POKERO_DB_PASSWORD_FILE");
        return file == null ? environment.getOrDefault("POKERO_DB_PASSWORD", "") : firstLine(Path.of(file));
    }

    static String firstLine(Path file) throws Refusal {
        try {
            return Files.readString(file).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new Refusal("The file " + file + " cannot be read.");
        }
    }
}
