package pokero.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EquityCommandTest {

    @Test
    void saysWhatEachHandCanExpectAndHowThatWasComputed() {
        Shell shell = run("AhKh QcQd");

        assertThat(shell.status()).isZero();
        assertThat(shell.out()).contains("0.46214", "QcQd\t")
                .endsWith("exact, all 1712304 boards" + System.lineSeparator());
    }

    @Test
    void theBoardAndTheGameCanBeNamed() {
        assertThat(run("AhKhQdJd 9s8s7c6c -v PO -b 2h3h4s5d6d").out()).contains("exact, all 1 boards");
        assertThat(run("AhKh QcQd --variant short-deck").out()).contains("exact, all 201376 boards");
        assertThat(run("AhKh QcQd -b 2c3c4c -d Qh").out()).contains("exact, all 946 boards");
    }

    @Test
    void samplesSayTheirSeed() {
        Shell shell = run("AhKh QcQd --samples 100 --seed 7");

        assertThat(shell.out()).contains("100 random boards with seed 7, standard error at most 0.05000");
        assertThat(run("AhKh QcQd --samples 100 --seed 7")).isEqualTo(shell);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"AhKh | 2 to 10 hands can be compared, not 1",
            "AhKh AhQd | Ah is there twice", "AhAh QcQd | Ah is there twice",
            "AhKh QcQd -b Qc2d3d | Qc is there twice", "AhKh QcQd -b 2c2c3d | 2c is there twice",
            "AhKh QcQx | 'x' is no suit",
            "AhKh QcQd2c | a hand has 2 cards in this game, not 3 as in QcQd2c",
            "AhKh QcQd -v razz | no variant 'razz'",
            "AhKh 5c5d -v NS | the short deck has no 5c", "AhKh QcQd --exact --samples 5 | take one",
            "AhKh QcQd --seed 5 | --seed is for --samples", "AhKh QcQd --samples 0 | --samples needs a whole number"})
    void wrongUsageEndsWithTwo(String words, String why) {
        Shell shell = run(words);

        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains(why).doesNotContain("Exception");
    }

    private static Shell run(String words) {
        return Shell.run("", ("equity " + words).split(" "));
    }
}
