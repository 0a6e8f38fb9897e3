package pokero.rules.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import pokero.rules.variant.DescribedGames;
import pokero.rules.variant.Variant;
import pokero.rules.variant.Variants;

/** R20 and all that must hold in every hand, in some ten thousand that chance plays. */
class SimulationTest {

    private static final long HANDS = 5_000;

    @Test
    void aHandThatCannotBeDealtIsToldWithItsSeed() {
        Variant holdem = Variants.NO_LIMIT_HOLDEM;
        Variant impossible = new Variant("X", "Without streets", holdem.structure(), holdem.pack(), List.of(),
                holdem.split());

        Violation violation = new Simulation(impossible).play(42).orElseThrow();

        assertThat(violation.seed()).isEqualTo(42);
        assertThat(violation.fault()).startsWith("it cannot be dealt: ");
        assertThat(violation.hand()).isEmpty();
    }

    static List<Variant> games() {
        return Stream.concat(Variants.all().stream(), DescribedGames.all().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("games")
    void theRulesHoldInEveryHand(Variant game) {
        Simulation simulation = new Simulation(game);

        assertThat(LongStream.range(0, HANDS).parallel().mapToObj(simulation::play)).allMatch(Optional::isEmpty);
    }
}
