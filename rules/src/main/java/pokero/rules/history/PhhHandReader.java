package pokero.rules.history;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** Takes a hand's TOML table apart. */
final class PhhHandReader {

    private final String key;
    private final JsonNode table;

    PhhHandReader(String key, JsonNode table) {
        this.key = key;
        this.table = table;
    }

    PhhHand read() {
        return new PhhHand(key, required("variant").asText(), table.path("ante_trimming_status").asBoolean(false),
                amounts(required("antes")), amounts(table.path("blinds_or_straddles")),
                Optional.of(table.path("min_bet")).filter(JsonNode::isNumber).map(JsonNode::decimalValue),
                entries(required("starting_stacks")).map(PhhHandReader::finite).toList(), steps(),
                amounts(table.path("finishing_stacks")));
    }

    private List<PhhStep> steps() {
        return entries(required("actions")).map(JsonNode::asText).map(PhhStepParser::parse).flatMap(Optional::stream)
                .toList();
    }

    private JsonNode required(String name) {
        JsonNode value = table.get(name);
        if (value == null) {
            throw new IllegalArgumentException(PhhHand.name(key) + " has no " + name);
        }
        return value;
    }

    private List<BigDecimal> amounts(JsonNode array) {
        return entries(array).map(this::amount).toList();
    }

    private BigDecimal amount(JsonNode value) {
        return finite(value)
                .orElseThrow(() -> new IllegalArgumentException(PhhHand.name(key) + ": " + value + " is no amount"));
    }

    private static Optional<BigDecimal> finite(JsonNode value) {
        boolean finite = value.isNumber() && Double.isFinite(value.doubleValue());
        return finite ? Optional.of(value.decimalValue()) : Optional.empty();
    }

    private static Stream<JsonNode> entries(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
