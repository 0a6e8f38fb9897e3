package pokero.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checks of alerts, policies, Falco's rules and the attack lab find nothing. */
class ObservabilityTest {

    static Stream<String> checks() {
        return Observability.ALL.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void holds(String check) {
        assertThat(Observability.ALL.get(check).findings(Repository.here())).as(check).isEmpty();
    }
}
