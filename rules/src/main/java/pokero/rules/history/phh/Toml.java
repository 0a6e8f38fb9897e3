package pokero.rules.history.phh;

import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.POJONode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import com.fasterxml.jackson.dataformat.toml.TomlReadFeature;

/** The text of a TOML document as values. */
final class Toml {

    private static final int DEEPEST = 32;
    private static final int MOST_ZEROS = 40;

    private static final ObjectReader READER = TomlMapper.builder().enable(TomlReadFeature.PARSE_JAVA_TIME)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build().reader()
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Toml() {
    }

    /** @throws InvalidHandException when the text is not TOML or nests too deeply */
    static PhhValue.Table parse(String text) {
        try {
            return table(READER.readTree(text), DEEPEST);
        } catch (JacksonException malformed) {
            throw new InvalidHandException("not TOML: " + at(malformed));
        } catch (RuntimeException broken) {
            if (broken instanceof InvalidHandException reason) {
                throw reason;
            }
            throw new InvalidHandException("not TOML: " + broken.getMessage()); // such as a time of 25 o'clock
        }
    }

    private static String at(JacksonException malformed) {
        String message = malformed.getOriginalMessage();
        return malformed.getLocation() == null
                ? message
                : message + " (line " + malformed.getLocation().getLineNr() + ")";
    }

    private static PhhValue.Table table(JsonNode node, int depth) {
        Map<String, PhhValue> entries = new LinkedHashMap<>();
        node.properties().forEach(entry -> entries.put(entry.getKey(), value(entry.getValue(), depth - 1)));
        return new PhhValue.Table(entries);
    }

    private static PhhValue value(JsonNode node, int depth) {
        if (depth == 0) {
            throw new InvalidHandException("values nest more than " + DEEPEST + " deep");
        }
        return switch (node.getNodeType()) {
            case STRING -> new PhhValue.Text(node.textValue());
            case BOOLEAN -> new PhhValue.Flag(node.booleanValue());
            case NUMBER -> number(node);
            case ARRAY -> new PhhValue.Items(items(node, depth));
            case OBJECT -> table(node, depth);
            case POJO -> new PhhValue.Moment((Temporal) ((POJONode) node).getPojo());
            case BINARY, MISSING, NULL -> throw new InvalidHandException("not TOML: " + node.getNodeType());
        };
    }

    private static PhhValue number(JsonNode node) {
        boolean finite = !node.isDouble() || Double.isFinite(node.doubleValue());
        return finite ? new PhhValue.Amount(plain(node.decimalValue())) : new PhhValue.NoNumber(node.doubleValue());
    }

    /** As it will be written again: {@code 1e3} as 1000. */
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 && number.scale() > -MOST_ZEROS ? number.setScale(0) : number;
    }

    private static List<PhhValue> items(JsonNode array, int depth) {
        List<PhhValue> items = new ArrayList<>(array.size());
        array.forEach(item -> items.add(value(item, depth - 1)));
        return items;
    }
}
