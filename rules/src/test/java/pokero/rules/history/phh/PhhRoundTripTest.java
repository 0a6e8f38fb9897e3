package pokero.rules.history.phh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import pokero.rules.history.HandPack;

class PhhRoundTripTest {

    static final Iterable<String> FILES = HandPack.FILES;

    @ParameterizedTest
    @FieldSource("FILES")
    void aHandThatIsWrittenAndReadAgainIsTheSameHand(String file) {
        assertThat(HandPack.hands(file)).isNotEmpty()
                .allSatisfy(hand -> assertThat(Phh.read(Phh.write(hand))).containsExactly(hand));
    }

    @Test
    void everyKindOfValueComesBack() {
        String text = """
                [1]
                variant = 'NT'
                antes = [0, 0, 0.00]
                blinds_or_straddles = [0.10, 0.25, -0.25]
                min_bet = 0.25
                starting_stacks = [15.60, inf, 20]
                actions = ['# the "first" hand', "d dh p1 ??Kh # it's unknown", '', 'p3 cbr 1.50 # \\', 'p1 sm -', 'p2 sm', 'p3 sm ????']
                time = 09:00:00
                players = ["Zoë \\t 'Z'", '', "\\u0001"]
                finishing_stacks = [15.60, inf, 20]
                _moments = [2009-07-01, 2009-07-01T10:00:00, 2009-07-01T10:00:00Z, 23:59:59.5]
                _odd = {"a key" = [nan, -inf, true, 1e3, 1e-100, ''], "" = {}}
                'key "q"' = 0x10
                """;
        PhhHand hand = Phh.read(text).getFirst();

        assertThat(Phh.read(Phh.write(hand))).containsExactly(hand);
        assertThat(hand.userFields()).containsOnlyKeys("_moments", "_odd", "key \"q\"");
    }

    @Test
    void requiredKeysComeFirstAndTheKeyOfTheTableBeforeThem() {
        PhhHand hand = HandPack.hands("nt-pluribus.phhs").getFirst();

        assertThat(Phh.write(hand)).startsWith("[1]\nvariant = 'NT'\nante_trimming_status = ");
        assertThat(Phh.write(hand.named(""))).startsWith("variant = 'NT'\nante_trimming_status = ");
    }
}
