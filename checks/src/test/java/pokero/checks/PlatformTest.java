package pokero.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checks find nothing. */
class PlatformTest {

    static Stream<String> checks() {
        return Checks.ALL.keySet().stream();
    }

    @BeforeAll
    static void sayWhatIsSkipped() {
        if (Schemas.given().isEmpty()) {
            System.out.println("SKIPPED: custom resources against their schemas, for there is no folder CRD_DIR="
                    + System.getProperty("crd.dir", ""));
        }
    }

    @ParameterizedTest
    @MethodSource("checks")
    void holds(String check) {
        assertThat(Checks.ALL.get(check).findings(Repository.here())).as(check).isEmpty();
    }
}
