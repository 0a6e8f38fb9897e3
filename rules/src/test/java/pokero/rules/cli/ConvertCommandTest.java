package pokero.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pokero.rules.history.HandPack;
import pokero.rules.history.phh.Phh;
import pokero.rules.history.phh.PhhField;
import pokero.rules.history.phh.PhhHand;

class ConvertCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aHandStaysItselfInItsOwnFormat() throws IOException {
        PhhHand original = HandPack.hands("singles/antonius-blom-2009.phh").getFirst();
        Shell shell = Shell.run("", "convert", "--to", "phh", copied("singles/antonius-blom-2009.phh"));
        PhhHand written = Phh.read(shell.out()).getFirst();

        assertThat(shell.status()).isZero();
        assertThat(shell.out()).startsWith("variant = 'PO'\n").contains("\nfinishing_stacks = [1937923.75, 0.00]\n");
        assertThat(written)
                .isEqualTo(original.with(PhhField.FINISHING_STACKS, written.details().get(PhhField.FINISHING_STACKS)));
    }

    @Test
    void importExportImportIsTheSameHand() throws IOException {
        Path once = folder.resolve("once.phhs");
        Files.writeString(once, Shell.run("", "convert", "--to", "phh", copied("handhq-sample.phhs")).out());

        assertThat(Shell.run("", "convert", "--to", "phh", once.toString()).out()).isEqualTo(Files.readString(once));
    }

    @Test
    void manyHandsBecomeTablesOfOneFile() throws IOException {
        Shell shell = Shell.run("", "convert", "--to", "phh", copied("singles/dwan-ivey-2009.phh"),
                copied("handhq-sample.phhs"));

        assertThat(Phh.read(shell.out())).extracting(PhhHand::key).containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(Phh.read(shell.out())).extracting(PhhHand::actions).containsExactlyElementsOf(
                List.of("singles/dwan-ivey-2009.phh", "handhq-sample.phhs").stream()
                        .flatMap(file -> HandPack.hands(file).stream()).map(PhhHand::actions).toList());
    }

    @ParameterizedTest
    @CsvSource({"pokerstars, PokerStars Hand #", "ohh, \"spec_version\" : \"1.4.7\""})
    void trackersGetATextForEachHand(String format, String begin) throws IOException {
        Shell shell = Shell.run("", "convert", "--to=" + format, copied("wsop2023.phhs"));

        assertThat(shell.status()).isZero();
        assertThat(shell.out().split(begin, -1)).hasSize(8 + 1);
    }

    @Test
    void whatCannotBeConvertedIsNamedAndTheOthersAreWritten() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.phh"), "variant = ");
        Path stopped = Files.writeString(folder.resolve("stopped.phh"),
                HandPack.text("singles/dwan-ivey-2009.phh").replace("\"d db Jh\",", ""));
        Path wrong = Files.writeString(folder.resolve("wrong.phh"),
                HandPack.text("singles/dwan-ivey-2009.phh").replace("p3 cbr 7000", "p3 cbr 3000"));
        Shell shell = Shell.run("", "convert", "--to", "ohh", broken.toString(), stopped.toString(), wrong.toString(),
                copied("unsupported/wsop43-10.phh"), copied("unsupported/phua-xuan-2019.phh"),
                copied("singles/dwan-ivey-2009.phh"));

        assertThat(shell.status()).isEqualTo(1);
        assertThat(shell.out()).startsWith("{\n").contains("Phil Ivey");
        assertThat(shell.err().lines().map(line -> line.replace(folder + "/", ""))).containsExactly(
                "convert: broken.phh: not TOML: Premature end of file (line 1)",
                "convert: stopped.phh: it stops before its end: the dealer to deal the river",
                "convert: wrong.phh: action 3 is not allowed: the least is 4000",
                "convert: unsupported/wsop43-10.phh: variant F7S is not played here",
                "convert: unsupported/phua-xuan-2019.phh: Open Hand History does not know Short-deck hold'em");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            convert a.phh            | say which format, --to phh|ohh|pokerstars
            convert --to pdf a.phh   | there is no format 'pdf', only phh|ohh|pokerstars
            convert --to phh         | name a file with hands
            """)
    void wrongUsageSaysWhatIsRight(String words, String why) {
        Shell shell = Shell.run("", words.split(" "));

        assertThat(shell.status()).isEqualTo(2);
        assertThat(shell.err()).startsWith("convert: " + why).contains("usage: pokero-rules convert");
    }

    private String copied(String file) throws IOException {
        Path copy = folder.resolve(file);
        Files.createDirectories(copy.getParent());
        return Files.writeString(copy, HandPack.text(file)).toString();
    }
}
