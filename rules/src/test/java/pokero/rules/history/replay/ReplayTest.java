package pokero.rules.history.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pokero.rules.history.HandPack;
import pokero.rules.history.phh.Phh;
import pokero.rules.history.phh.PhhField;
import pokero.rules.history.phh.PhhHand;

/** Recorded hands, played again to the recorded end. */
class ReplayTest {

    private static final Map<String, String> EXPECTED = HandPack.lines("expected.tsv").map(line -> line.split("\t"))
            .collect(Collectors.toMap(line -> line[0], line -> line[2]));

    @ParameterizedTest
    @CsvSource({"ft-synth.phhs, 62", "handhq-sample.phhs, 6", "nt-pluribus.phhs, 240", "nt-synth-ante.phhs, 56",
            "nt-synth-headsup.phhs, 36", "nt-synth-ring.phhs, 90", "nt-synth-straddle.phhs, 32", "po-synth.phhs, 84",
            "site-logs.phhs, 39", "wsop2023.phhs, 8", "singles/antonius-blom-2009.phh, 1",
            "singles/dwan-ivey-2009.phh, 1"})
    void everyRecordedHandEndsWithTheRecordedStacks(String file, int hands) {
        assertThat(HandPack.hands(file)).hasSize(hands).allSatisfy(hand -> assertThat(Replay.outcome(hand))
                .isInstanceOfSatisfying(Outcome.Finished.class, end -> assertThat(numbers(end.stacks()))
                        .isEqualTo(expected(HandPack.name(file, hand)))));
    }

    @Test
    void theWholePackIsPlayed() {
        assertThat(EXPECTED).hasSize(655);
        assertThat(HandPack.FILES.stream().flatMap(file -> HandPack.hands(file).stream()
                .map(hand -> HandPack.name(file, hand)))).containsAll(EXPECTED.keySet());
    }

    /** Their ends are told by the files themselves, or by the television. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unsupported/phua-xuan-2019.phh | 489000,226000,684000,400000,0,198000
            unsupported/wsop43-12.phh      | 4075000,5275000,6100000,4750000,9500000
            """)
    void shortDeckAndHighLowAreReplayedToo(String file, String stacks) {
        assertThat(Replay.outcome(HandPack.hands(file).getFirst())).isInstanceOfSatisfying(Outcome.Finished.class,
                end -> assertThat(numbers(end.stacks())).isEqualTo(numbers(stacks)));
    }

    @ParameterizedTest
    @CsvSource({"alice-carol-wikipedia, FB", "arieh-yockey-2019, F2L3D", "wsop43-10, F7S", "wsop43-20, FR",
            "wsop43-41, N2L1D", "wsop43-48, F7S/8"})
    void otherGamesAreRefusedByTheirName(String file, String variant) {
        assertThat(Replay.outcome(HandPack.hands("unsupported/" + file + ".phh").getFirst()))
                .isEqualTo(new Outcome.Unsupported("variant " + variant + " is not played here"));
    }

    @Test
    void stacksThatNobodyKnewStayUnknown() {
        PhhHand hand = Phh.read("""
                variant = 'NT'
                antes = [0, 0, 0]
                blinds_or_straddles = [1, 2, 0]
                min_bet = 2
                starting_stacks = [inf, 100, inf]
                actions = ['d dh p1 AhAd', 'd dh p2 KhKd', 'd dh p3 ????', 'p3 f', 'p1 cbr 5000', 'p2 cc',
                           'p1 sm -', 'p2 sm -', 'd db 2c3c4d', 'd db 5d', 'd db 9s']
                """).getFirst();

        assertThat(Replay.outcome(hand)).isEqualTo(new Outcome.Finished(
                List.of(Optional.empty(), Optional.of(BigDecimal.ZERO), Optional.empty())));
    }

    @Test
    void chipsAreCountedInTheSmallestUnitThatTheFileWrites() {
        PhhHand hand = Phh.read("""
                variant = 'NT'
                antes = [0.25, 0.25, 0.25]
                blinds_or_straddles = [1, 2, 0]
                min_bet = 2
                starting_stacks = [100, 100.0, 100]
                actions = ['d dh p1 ????', 'd dh p2 ????', 'd dh p3 ????', 'p3 f', 'p1 f']
                """).getFirst();
        Replay replay = Replay.of(hand);

        assertThat(replay.setup().blinds().big()).isEqualTo(200);
        assertThat(replay.stacks()).containsExactly(9875L, 10150L, 9975L);
    }

    private static List<BigDecimal> expected(String name) {
        return numbers(EXPECTED.get(name));
    }

    private static List<BigDecimal> numbers(String stacks) {
        return Stream.of(stacks.split(",")).map(BigDecimal::new).map(BigDecimal::stripTrailingZeros).toList();
    }

    private static List<BigDecimal> numbers(List<Optional<BigDecimal>> stacks) {
        return stacks.stream().map(stack -> stack.orElseThrow().stripTrailingZeros()).toList();
    }

    @Test
    void finishingStacksOfTheFilesAgree() {
        List<PhhHand> told = HandPack.FILES.stream().flatMap(file -> HandPack.hands(file).stream())
                .filter(hand -> !hand.amounts(PhhField.FINISHING_STACKS).isEmpty()).toList();

        assertThat(told).hasSizeGreaterThan(600)
                .filteredOn(hand -> !(Replay.outcome(hand) instanceof Outcome.Unsupported))
                .allSatisfy(hand -> assertThat(Replay.outcome(hand)).isInstanceOfSatisfying(Outcome.Finished.class,
                        end -> assertThat(numbers(end.stacks()))
                                .isEqualTo(numbers(hand.amounts(PhhField.FINISHING_STACKS)))));
    }
}
