package pokero.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankCommandTest {

    @Test
    void ranksFiveCards() throws IOException {
        String all = resource("/evaluator/five.tsv");
        String cards = all.lines().map(line -> line.substring(0, 10) + "\n").reduce("", String::concat);

        Shell shell = Shell.run(cards, "rank");

        assertThat(shell.out().lines()).containsExactlyElementsOf(all.lines().toList());
        assertThat(shell.status()).isZero();
    }

    @Test
    void ranksSevenCardsAndOmaha() {
        Shell shell = Shell.run("AhKhQhJhTh2c2d\r\n\nAhKsQdJc\t2h3h4h9hTs\n2h2c3d4s5c\tAhKhQh", "rank");

        assertThat(shell.out().lines()).containsExactly("AhKhQhJhTh2c2d\tstraight-flush\t1",
                "AhKsQdJc\t2h3h4h9hTs\thigh-card\t6270", "2h2c3d4s5c\tAhKhQh\tpair\t5966");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void ranksTheShortDeck() {
        Shell shell = Shell.run("6h7h8hTh9hAcAd\nAh6c7d8s9c\n6c6d6h7h7d\n6h7h8hThJh", "rank", "--short-deck");

        assertThat(shell.out().lines()).containsExactly("6h7h8hTh9hAcAd\tstraight-flush\t5",
                "Ah6c7d8s9c\tstraight\t276", "6c6d6h7h7d\tfull-house\t270", "6h7h8hThJh\tflush\t197");
    }

    @Test
    void ranksLowHands() {
        Shell shell = Shell.run("Ah2h3h4h5hKcKd\nAh2h3h4h9c\nAh2hKdQc\t3h4h8sKsKc\nAhKhKdQc\t3h4h8sKsKc", "rank",
                "--low");

        assertThat(shell.out().lines()).containsExactly("Ah2h3h4h5hKcKd\tlow\t1", "Ah2h3h4h9c\tnone\t-",
                "Ah2hKdQc\t3h4h8sKsKc\tlow\t22", "AhKhKdQc\t3h4h8sKsKc\tnone\t-");
        assertThat(shell.status()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"AhKhQhJhAh | Ah is there twice",
            "AhKhQhJh | a hand has five or seven cards, not 4", "AhKhQhJhThX | 'X' is no card",
            "AhKhQhJhTx | 'x' is no suit", "AhKhQhJh1h | '1' is no rank", "AhKhQhJh\u001bh | '?' is no rank",
            "AhKh;QhJhTh | Omaha has four to six cards in the hole and three to five on the board, not 2 and 3",
            "AhKhQhJh;Th9h8h7h6h5h | not 4 and 6", "AhKhQhJh; | not 4 and 0", "AhKhQhJh;Ah9h8h | Ah is there twice",
            "AhKhQhJh;9h8h9h | 9h is there twice", "AhKhQhAh;9h8h7h | Ah is there twice",
            "AhKhQhJh;Th9h8h;7h | a hand is CARDS or HOLE<TAB>BOARD, not 3 columns"})
    void namesABadLineAndGoesOn(String line, String why) {
        Shell shell = Shell.run("AhKhQhJhTh\n" + line.replace(';', '\t') + "\nKhQhJhTh9h", "rank");

        assertThat(shell.out().lines()).hasSize(2);
        assertThat(shell.err()).startsWith("rank: line 2: ").contains(why).hasLineCount(1);
        assertThat(shell.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"6h7h8h9h5h | the short deck has no 5h",
            "AhKhQhJh;Th9h8h | --short-deck ranks five or seven cards"})
    void refusesWhatTheShortDeckDoesNotHave(String line, String why) {
        Shell shell = Shell.run(line.replace(';', '\t'), "rank", "--short-deck");

        assertThat(shell.err()).contains(why);
        assertThat(shell.status()).isEqualTo(1);
    }

    @Test
    void oneGameAtATime() {
        Shell shell = Shell.run("", "rank", "--short-deck", "--low");

        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.err()).contains("take one");
    }

    @Test
    void aLineOfTwoHundredMegabytesIsRefusedInLittleMemory() {
        InputStream huge = new SequenceInputStream(new Endless(200_000_000),
                new ByteArrayInputStream("\nAhKhQhJhTh\n".getBytes(StandardCharsets.UTF_8)));

        Shell shell = Shell.run(huge, "rank");

        assertThat(shell.err()).isEqualToIgnoringNewLines(
                "rank: line 1: it is too long for a hand; each hand needs a line of its own");
        assertThat(shell.out()).startsWith("AhKhQhJhTh\t");
        assertThat(shell.status()).isEqualTo(1);
    }

    @Test
    void stopsWhenNobodyReads() {
        Endless endless = new Endless(Long.MAX_VALUE);
        PrintStream closed = new PrintStream(OutputStream.nullOutputStream());
        closed.close();
        closed.print("this fails");

        int status = Main.run(List.of("rank"), new Console(endless, closed, closed));

        assertThat(status).isEqualTo(1);
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = RankCommandTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
