package pokero.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulateCommandTest {

    @Test
    void saysOfEachGameWhetherItsRulesHeld() {
        Shell shell = run("--hands 20 --seed 7");

        assertThat(shell.status()).isZero();
        assertThat(shell.out().lines()).hasSize(7).allMatch(
                line -> line.matches("[A-Z0-9/]+\t20\t7\\.\\.26\tall rules held\t[0-9.]+ s\t[0-9]+ hands/s"));
    }

    @Test
    void oneGameCanBeNamed() {
        assertThat(run("--hands 5 -v FO/8").out().strip()).startsWith("FO/8\t5\t0..4\tall rules held\t");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--hands 0 | --hands needs a whole number from 1",
            "-v razz | there is no variant 'razz'; there are NT, NS", "--seed x | --seed needs a whole number",
            "100 | there is nothing to do with '100'"})
    void wrongUsageEndsWithTwo(String words, String why) {
        Shell shell = run(words);

        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains(why).doesNotContain("Exception");
    }

    private static Shell run(String words) {
        return Shell.run("", ("simulate " + words).split(" "));
    }
}
