package pokero.web.alert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTokenTest {

    private final BearerToken token = new BearerToken("red-seven");

    @ParameterizedTest
    @ValueSource(strings = {"Bearer red-seven", "Bearer  red-seven "})
    void theTokenOpens(String header) {
        assertThat(token.opens(header)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Bearer", "Bearer ", "red-seven", "Basic red-seven", "Bearer red-seve",
            "Bearer red-sevens", "Bearer RED-SEVEN", "bearer red-seven"})
    void nothingElseDoes(String header) {
        assertThat(token.opens(header)).isFalse();
    }

    @Test
    void withoutATokenNothingOpensNotEvenNothing() {
        assertThat(new BearerToken(null).opens("Bearer null")).isFalse();
        assertThat(new BearerToken(" ").opens("Bearer  ")).isFalse();
        assertThat(new BearerToken("").isSet()).isFalse();
    }
}
