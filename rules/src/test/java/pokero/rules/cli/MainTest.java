package pokero.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @Test
    void tellsWhichCommandsThereAre() {
        Shell help = Shell.run("", "--help");

        assertThat(help.status()).isZero();
        assertThat(help.out()).contains("usage: pokero-rules COMMAND", "  rank  ");
        assertThat(help.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rank", "equity", "replay", "convert", "verify-deck"})
    void everyCommandExplainsItself(String command) {
        Shell help = Shell.run("", command, "--help");

        assertThat(help.status()).isZero();
        assertThat(help.out()).startsWith("usage: pokero-rules " + command).contains("--help");
    }

    @Test
    void withoutACommandItEndsWithTwo() {
        Shell shell = Shell.run("");

        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.err()).startsWith("no command").contains("usage: pokero-rules");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"rnak | there is no command 'rnak'",
            "rank --lo | there is no option --lo", "rank --low --low | --low is there twice",
            "rank --low=1 | --low takes no value", "rank hand.txt | the hands come from the standard input"})
    void wrongUsageEndsWithTwoAndSaysWhy(String words, String why) {
        Shell shell = Shell.run("", words.split(" "));

        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains(why, "usage: pokero-rules").doesNotContain("Exception");
    }
}
