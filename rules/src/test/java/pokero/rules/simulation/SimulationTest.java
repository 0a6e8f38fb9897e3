package pokero.rules.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import pokero.rules.variant.Variant;
import pokero.rules.variant.Variants;

/** R20 and all that must hold in every hand, in some ten thousand that chance plays. */
class SimulationTest {

    private static final long HANDS = 5_000;

    static List<Variant> games() {
        return Variants.all();
    }

    @ParameterizedTest
    @MethodSource("games")
    void theRulesHoldInEveryHand(Variant game) {
        Simulation simulation = new Simulation(game);

        assertThat(LongStream.range(0, HANDS).parallel().mapToObj(simulation::play)).allMatch(Optional::isEmpty);
    }
}
