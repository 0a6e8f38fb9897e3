package pokero.rules.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recorded hands, played again to the recorded end. */
class ReplayTest {

    private static final Map<String, String> EXPECTED = HandPack.lines("expected.tsv").map(line -> line.split("\t"))
            .collect(Collectors.toMap(line -> line[0], line -> line[2]));

    @ParameterizedTest
    @CsvSource({"nt-pluribus.phhs, 240", "nt-synth-ring.phhs, 90", "nt-synth-headsup.phhs, 36",
            "nt-synth-ante.phhs, 29", "site-logs.phhs, 34"})
    void everyRecordedHandEndsWithTheRecordedStacks(String file, int playable) {
        List<PhhHand> hands = HandPack.hands(file).stream().filter(ReplayTest::playable).toList();

        assertThat(hands).hasSize(playable).allSatisfy(hand -> {
            Replay replay = Replay.of(hand);
            assertThat(replay.hand().ended()).isTrue();
            assertThat(replay.stacks()).isEqualTo(expected(file + "#" + hand.key(), replay.unit()));
        });
    }

    @Test
    void refusesOtherGamesByTheirName() {
        assertThatExceptionOfType(UnsupportedHandException.class).isThrownBy(() -> Replay.of(game("PO", "[0, 0, 0]")))
                .withMessage("the hand cannot be played: variant PO");
    }

    @Test
    void refusesABigBlindAnte() {
        assertThatExceptionOfType(UnsupportedHandException.class).isThrownBy(() -> Replay.of(game("NT", "[0, 2, 0]")))
                .withMessage("the hand cannot be played: antes that differ");
    }

    @Test
    void countsInTheSmallestUnitOfTheFile() {
        Replay replay = Replay.of(game("NT", "[0.25, 0.25, 0.25]"));

        assertThat(replay.setup().blinds().big()).isEqualTo(200);
        assertThat(replay.stacks()).containsExactly(9875L, 10150L, 9975L);
    }

    private static boolean playable(PhhHand hand) {
        return hand.variant().equals("NT") && hand.antes().stream().distinct().count() == 1;
    }

    private static List<Long> expected(String key, SmallestUnit unit) {
        return Stream.of(EXPECTED.get(key).split(",")).map(BigDecimal::new).map(unit::chips).toList();
    }

    private static PhhHand game(String variant, String antes) {
        return Phh.read("""
                variant = "%s"
                antes = %s
                blinds_or_straddles = [1, 2, 0]
                min_bet = 2
                starting_stacks = [100, 100, 100]
                actions = ["d dh p1 ????", "d dh p2 ????", "d dh p3 ????", "p3 f", "p1 f"]
                """.formatted(variant, antes)).getFirst();
    }
}
