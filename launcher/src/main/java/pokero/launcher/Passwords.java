package pokero.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The passwords of the database's three roles, made at the first start and kept where only their owner reads them.
 *
 * @param superuser PostgreSQL's own administrator
 * @param owner owns the tables and migrates them
 * @param app what the server plays as; it can change no table's shape
 */
public record Passwords(String superuser, String owner, String app) {

    static Passwords readOrMake(Path file) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            properties.load(new StringReader(Files.readString(file)));
        } else {
            for (String role : new String[]{"superuser", "owner", "app"}) {
                properties.setProperty(role, random());
            }
            StringWriter text = new StringWriter();
            properties.store(text, "The roles of this folder's database");
            PrivateFile.write(file, text.toString());
        }
        return new Passwords(of(properties, "superuser", file), of(properties, "owner", file),
                of(properties, "app", file));
    }

    private static String of(Properties properties, String role, Path file) {
        String password = properties.getProperty(role);
        if (password == null) {
            throw new Trouble("The password of the role '" + role + "' is missing in " + file + ".");
        }
        return password;
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
