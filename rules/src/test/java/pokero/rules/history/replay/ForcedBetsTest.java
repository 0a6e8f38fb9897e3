package pokero.rules.history.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Antes, blinds, straddles and late posts as files list them. */
class ForcedBetsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no straddle                   | [1, 2, 0, 0]  | player 3 to act
            a straddle                    | [1, 2, 4, 0]  | player 4 to act
            two straddles                 | [1, 2, 4, 8]  | player 1 to act
            the button's straddle         | [1, 2, 0, 4]  | player 1 to act
            a late post                   | [1, 2, 0, -2] | player 3 to act
            a late post before            | [1, 2, -2, 0] | player 3 to act
            blinds of one size            | [2, 2, 0, 0]  | player 3 to act
            no small blind                | [0, 2, 0, 0]  | player 3 to act
            a blind of the button alone   | [0, 0, 0, 2]  | player 1 to act
            """)
    void theSeatBehindTheLastBlindOpens(String what, String blinds, String waitsFor) {
        Recording hand = Recording.of("NT", 4, "[0, 0, 0, 0]", blinds, "[100, 100, 100, 100]").dealt();

        assertThat(hand.outcome()).as(what).isEqualTo(new Outcome.Unfinished(waitsFor));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [0, 0]  | 99,101
            [1, 1]  | 98,102
            [0, 3]  | 99,101
            [3, 0]  | 96,104
            """)
    void headsUpTheListsApplyCrosswise(String antes, String stacks) {
        String[] expected = stacks.split(",");
        Recording hand = Recording.of("NT", 2, antes, "[1, 2]", "[100, 100]").dealt().then("p2 f");

        assertThat(hand.outcome())
                .hasToString("Finished[stacks=[Optional[" + expected[1] + "], Optional[" + expected[0] + "]]]");
    }

    @Test
    void anAnteThatOnlySomeOweIsDeadMoney() {
        Recording hand = Recording.of("NT", 3, "[0, 1, 5]", "[1, 2, 0]", "[100, 100, 100]").dealt().then("p3 f, p1 f");

        assertThat(hand.outcome()).hasToString("Finished[stacks=[Optional[99], Optional[106], Optional[95]]]");
    }

    @Test
    void aLatePostIsLive() {
        Recording hand = Recording.of("NT", 4, "[0, 0, 0, 0]", "[1, 2, 0, -2]", "[100, 100, 100, 100]").dealt()
                .then("p3 f, p4 cc, p1 f, p2 cc, d db 2c3c4s, p2 cbr 2, p4 f");

        assertThat(hand.outcome())
                .hasToString("Finished[stacks=[Optional[99], Optional[103], Optional[100], Optional[98]]]");
    }

    @Test
    void aHandWithoutAnyForcedBetIsNone() {
        Recording hand = Recording.of("NT", 2, "[0, 0]", "[0, 0]", "[100, 100]").dealt();

        assertThat(hand.outcome()).isEqualTo(new Outcome.Invalid("nobody posts a blind or an ante"));
    }
}
