package pokero.rules.history.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import pokero.rules.history.HandPack;

class OpenHandHistoryTest {

    static final List<String> FILES = HandPack.FILES;

    private static final ObjectReader JSON = new JsonMapper().reader()
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @ParameterizedTest
    @ValueSource(strings = {"side-pot", "high-low"})
    void isWrittenAsSpecified(String name) throws JsonProcessingException {
        assertThat(JSON.readTree(OpenHandHistory.of(Histories.of(name + ".phh"))))
                .isEqualTo(JSON.readTree(Histories.text(name + ".ohh")));
    }

    /** Reads the actions knowing nothing of the rules, and adds up. */
    @ParameterizedTest
    @FieldSource("FILES")
    void whatIsPaidAndNotReturnedIsInThePots(String file) {
        Histories.finished(file).filter(history -> !history.hand().variant().code().equals("NS"))
                .forEach(history -> {
                    JsonNode hand = read(OpenHandHistory.of(history)).get("ohh");
                    BigDecimal paid = elements(hand.get("rounds")).stream().map(OpenHandHistoryTest::paid)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    BigDecimal won = elements(hand.get("pots")).stream()
                            .flatMap(pot -> elements(pot.get("player_wins")).stream())
                            .map(win -> win.get("win_amount").decimalValue()).reduce(BigDecimal.ZERO, BigDecimal::add);

                    assertThat(paid).as(file + " " + hand.get("game_number")).isEqualByComparingTo(won);
                });
    }

    @Test
    void shortDeckIsRefusedByItsName() {
        assertThatExceptionOfType(UntellableException.class)
                .isThrownBy(() -> OpenHandHistory
                        .of(Histories.finished("unsupported/phua-xuan-2019.phh").findFirst().orElseThrow()))
                .withMessage("Open Hand History does not know Short-deck hold'em");
    }

    /** All that was put in on a street, without what nobody matched. */
    private static BigDecimal paid(JsonNode round) {
        Map<Integer, BigDecimal> bets = new HashMap<>();
        BigDecimal dead = BigDecimal.ZERO;
        for (JsonNode action : round.get("actions")) {
            BigDecimal amount = action.path("amount").isMissingNode()
                    ? BigDecimal.ZERO
                    : action.get("amount").decimalValue();
            if (List.of("Post Ante", "Post Dead").contains(action.get("action").textValue())) {
                dead = dead.add(amount);
            } else {
                bets.merge(action.get("player_id").intValue(), amount, BigDecimal::add);
            }
        }
        List<BigDecimal> sorted = bets.values().stream().sorted().toList();
        BigDecimal uncalled = sorted.size() < 2
                ? BigDecimal.ZERO
                : sorted.getLast().subtract(sorted.get(sorted.size() - 2));
        return sorted.stream().reduce(dead, BigDecimal::add).subtract(uncalled);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
