package pokero.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pokero.rules.history.HandPack;

class ReplayCommandTest {

    private static final String HAND = """
            variant = 'NT'
            antes = [0, 0]
            blinds_or_straddles = [0.50, 1]
            min_bet = 1
            starting_stacks = [100, 100]
            actions = ['d dh p1 AhAd', 'd dh p2 KhKd', 'p2 f']
            """;

    @TempDir
    private Path folder;

    @Test
    void everyRecordedHandIsALineAsExpected() throws IOException {
        List<String> files = HandPack.FILES.stream().filter(file -> !file.startsWith("unsupported")).toList();
        Shell shell = Shell.run("", words("replay", files.stream().map(this::copied)));

        assertThat(shell.status()).isZero();
        assertThat(shell.err()).isEmpty();
        assertThat(shell.out().lines().map(line -> line.substring(folder.toString().length() + 1)))
                .containsExactlyInAnyOrderElementsOf(HandPack.lines("expected.tsv").toList());
    }

    @Test
    void gamesThatAreNotPlayedHereAreRefusedByName() throws IOException {
        Shell shell = Shell.run("", "replay", copied("unsupported/wsop43-20.phh"));

        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.out()).endsWith("wsop43-20.phh\tFR\tUNSUPPORTED\tvariant FR is not played here\n");
    }

    @Test
    void amountsAreInTheUnitOfTheFile() throws IOException {
        assertThat(Shell.run("", "replay", written("a.phh", HAND)))
                .isEqualTo(new Shell(0, folder + "/a.phh\tNT\t100.5,99.5\n", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    p2 f            | p2 cc           | NT | UNFINISHED | player 1 to act
                    p2 f            | p1 f            | NT | ILLEGAL@2  | it is for player 2 to act
                    d dh p2 KhKd    | d dh p2 AhKd    | -  | INVALID    | actions[1]: Ah is there twice: with player 1 and with player 2
                    min_bet = 1     | # forgotten     | -  | INVALID    | min_bet is missing
                    variant = 'NT'  | variant = 'N?'  | N? | UNSUPPORTED | variant N? is not played here
                    variant = 'NT'  | variant = "N\\tT" | N?T | UNSUPPORTED | variant N?T is not played here
                    """)
    void whatHasNoStacksHasAReason(String from, String to, String variant, String result, String reason)
            throws IOException {
        String file = written("a.phh", HAND.replace(from, to));

        assertThat(Shell.run("", "replay", file))
                .isEqualTo(new Shell(1, file + "\t" + variant + "\t" + result + "\t" + reason + "\n", ""));
    }

    @Test
    void handsOfAFileOfManyHaveTheNameOfTheirTable() throws IOException {
        String file = written("b.phhs", "[1]\n" + HAND + "[7]\nvariant = 5\n[\"x y\"]\n" + HAND);

        assertThat(Shell.run("", "replay", file).out()).isEqualTo("""
                %1$s#1\tNT\t100.5,99.5
                %1$s#7\t-\tINVALID\tvariant must be a text
                %1$s#x y\tNT\t100.5,99.5
                """.formatted(file));
    }

    @Test
    void checkComparesWithTheStacksOfTheFile() throws IOException {
        String right = written("right.phh", HAND + "finishing_stacks = [100.50, 99.50]");
        String wrong = written("wrong.phh", HAND + "finishing_stacks = [100, 100]");
        String silent = written("silent.phh", HAND);

        assertThat(Shell.run("", "replay", "--check", right, silent).status()).isZero();
        assertThat(Shell.run("", "replay", wrong).status()).isZero();
        assertThat(Shell.run("", "replay", "--check", wrong))
                .isEqualTo(new Shell(1, wrong + "\tNT\t100.5,99.5\tfinishing_stacks says 100,100\n", ""));
    }

    @Test
    void whatIsNoFileOfHandsIsInvalid() throws IOException {
        String empty = written("empty.phhs", "# nothing\n");
        String missing = folder + "/missing.phh";
        Shell shell = Shell.run("", "replay", folder.toString(), missing, empty, "\0");

        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.out()).isEqualTo(folder + "\t-\tINVALID\tthis is a folder; name the files in it\n" + missing
                + "\t-\tINVALID\tthere is no such file\n" + empty + "\t-\tINVALID\tthere is no hand in it\n"
                + "\0\t-\tINVALID\tno file can have this name\n");
    }

    @Test
    void aFileMustBeNamed() {
        assertThat(Shell.run("", "replay")).isEqualTo(new Shell(2, "",
                "replay: name a file with hands\nusage: pokero-rules replay [--check] FILE…\n"));
    }

    private String copied(String file) {
        try {
            return written(file, HandPack.text(file));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private String written(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    private static String[] words(String command, Stream<String> files) {
        return Stream.concat(Stream.of(command), files).toArray(String[]::new);
    }
}
