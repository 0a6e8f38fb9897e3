package pokero.rules.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;

/** Reads the Poker Hand History format: {@code .phh} with one hand, {@code .phhs} with a table for each hand. */
public final class Phh {

    private static final ObjectReader TOML = new TomlMapper().reader()
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Phh() {
    }

    /**
     * All hands of a file, whatever their variant.
     *
     * @throws IOException when the stream breaks
     * @throws IllegalArgumentException when the text is not TOML or not PHH
     */
    public static List<PhhHand> read(InputStream file) throws IOException {
        return read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }

    /**
     * All hands of a file's text, whatever their variant.
     *
     * @throws IllegalArgumentException when the text is not TOML or not PHH
     */
    public static List<PhhHand> read(String toml) {
        JsonNode file = parse(toml);
        if (file.has("actions")) {
            return List.of(new PhhHandReader("", file).read());
        }
        return file.propertyStream().filter(hand -> hand.getValue().isObject())
                .map(hand -> new PhhHandReader(hand.getKey(), hand.getValue()).read()).toList();
    }

    private static JsonNode parse(String toml) {
        try {
            return TOML.readTree(toml);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("not TOML: " + malformed.getOriginalMessage(), malformed);
        }
    }
}
