package pokero.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

import org.junit.jupiter.api.Test;

class ArgumentsTest {

    private static final Option BOARD = Option.valued("-b", "--board", "CARDS", "the board");
    private static final Option SEED = Option.valued("--seed", "NUMBER", "the seed");
    private static final Option FAST = Option.flag("--fast", "hurry");

    @Test
    void optionsAndOthersMayBeMixed() {
        Arguments arguments = parse("one", "-b", "AhKh", "two", "--fast", "--seed=-7", "--", "--three");

        assertThat(arguments.operands()).containsExactly("one", "two", "--three");
        assertThat(arguments.value(BOARD)).contains("AhKh");
        assertThat(arguments.number(SEED, -10, 10)).contains(-7L);
        assertThat(arguments.has(FAST)).isTrue();
    }

    @Test
    void whatIsNotThereIsEmpty() {
        Arguments arguments = parse("-");

        assertThat(arguments.operands()).containsExactly("-");
        assertThat(arguments.value(BOARD)).isEmpty();
        assertThat(arguments.number(SEED, 0, 1)).isEmpty();
        assertThat(arguments.has(FAST)).isFalse();
    }

    @Test
    void anOptionNeedsItsValue() {
        assertMisuse(() -> parse("one", "-b"), "--board needs a value, as in --board CARDS");
    }

    @Test
    void aNumberIsWholeAndInItsRange() {
        for (String text : List.of("x", "1.5", "", "0", "11", "99999999999999999999")) {
            assertMisuse(() -> parse("--seed", text).number(SEED, 1, 10),
                    "--seed needs a whole number from 1 to 10, not '" + text + "'");
        }
    }

    private static void assertMisuse(Runnable run, String message) {
        assertThatExceptionOfType(MisuseException.class).isThrownBy(run::run).withMessage(message);
    }

    private static Arguments parse(String... words) {
        return Arguments.parse(List.of(BOARD, SEED, FAST), List.of(words));
    }
}
