package pokero.chaos.machine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A configuration file with gaps, {@code ${name}}, that lies beside the class which uses it. */
public final class Template {

    private Template() {
    }

    /** Writes the file with all gaps filled in. */
    public static void write(Class<?> user, String template, Map<String, ?> gaps, Path target) {
        try (InputStream resource = user.getResourceAsStream(template)) {
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, ?> gap : gaps.entrySet()) {
                text = text.replace("${" + gap.getKey() + "}", gap.getValue().toString());
            }
            if (text.contains("${")) {
                throw new IllegalArgumentException(text.substring(text.indexOf("${")).lines().findFirst().orElseThrow()
                        + " is still open in " + template);
            }
            Files.writeString(target, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
