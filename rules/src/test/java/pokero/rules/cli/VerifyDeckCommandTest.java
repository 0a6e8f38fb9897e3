package pokero.rules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;
import pokero.rules.commitment.Bytes32;
import pokero.rules.commitment.DealtTo;
import pokero.rules.commitment.Dealing;
import pokero.rules.commitment.Disclosure;
import pokero.rules.commitment.DisclosureWriter;
import pokero.rules.commitment.SealedDeck;
import pokero.rules.commitment.ShownCard;

class VerifyDeckCommandTest {

    private static final SealedDeck DECK = new SealedDeck(Deck.stacked(Card.parseAll("AhKhQcQd2s7s9d")),
            Bytes32.drawn(new Random(3)::nextBytes));
    private static final Dealing DEALING = new Dealing(52, 2, List.of(2, 1));
    private static final String GOOD = DisclosureWriter.write(new Disclosure(7, 12, DEALING, DECK.root(),
            Stream.of(new DealtTo.Seat(1, 1), new DealtTo.Seat(1, 2), new DealtTo.Board(1))
                    .map(to -> new ShownCard(to, DECK.proof(DEALING.position(to)))).toList()));

    @TempDir
    private Path folder;

    private Shell verify(String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("hand.txt"), text);
        return Shell.run("", Stream.concat(Stream.of("verify-deck", file.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void everyCardIsGood() throws IOException {
        Shell shell = verify(GOOD);

        assertThat(shell.out().lines()).containsExactly("hand 12 at table 7, dealt to the seats 2, 1",
                "commitment " + DECK.root(), "Qc\tseat 1, card 1\tgood", "Qd\tseat 1, card 2\tgood",
                "2s\tboard, card 1\tgood", "GOOD: all 3 cards lay in the committed deck where they were dealt from",
                "Compare the commitment with the one that the table showed before the deal.");
        assertThat(shell.err()).isEmpty();
        assertThat(shell.status()).isZero();
    }

    @Test
    void anotherCardIsUnproved() throws IOException {
        Shell shell = verify(GOOD.replace(" 2s ", " 3s "));

        assertThat(shell.out().lines()).contains("3s\tboard, card 1\tunproved: it does not lead to the commitment",
                "Qc\tseat 1, card 1\tgood", "BAD: 1 of 3 cards are not proved");
        assertThat(shell.status()).isEqualTo(1);
    }

    @Test
    void aCardThatWasNotNextIsMisplaced() throws IOException {
        Shell shell = verify(GOOD.replace("board 1 ", "board 2 "));

        assertThat(shell.out()).contains("2s\tboard, card 2\tmisplaced: it lay at position 4, but 5 was to be dealt");
        assertThat(shell.status()).isEqualTo(1);
    }

    @Test
    void theCommitmentIsComparedWithTheOneThatWasSeenBefore() throws IOException {
        assertThat(verify(GOOD, "--root", DECK.root().toString()).status()).isZero();

        Shell other = verify(GOOD, "--root", "0".repeat(64));
        assertThat(other.out()).contains("BAD: this is not the commitment that you gave, 000");
        assertThat(other.status()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNoDisclosureIsRefusedWithItsLine() throws IOException {
        Shell shell = verify(GOOD.replace("deck 52", "deck 53"));

        assertThat(shell.err()).endsWith("hand.txt: Line 6: a deck has 52 or 36 cards, not 53.\n");
        assertThat(shell.out()).isEmpty();
        assertThat(shell.status()).isEqualTo(1);
    }

    @Test
    void aHugeFileIsNotReadToItsEnd() {
        Shell shell = Shell.run("", "verify-deck", "/dev/zero");

        assertThat(shell.err()).isEqualTo("verify-deck: /dev/zero: It is longer than 65536 characters.\n");
        assertThat(shell.status()).isEqualTo(1);
    }

    @Test
    void aFileThatCannotBeReadIsNamed() {
        Shell missing = Shell.run("", "verify-deck", folder + "/nothing.txt");
        Shell impossible = Shell.run("", "verify-deck", "a\0b");
        Shell directory = Shell.run("", "verify-deck", folder.toString());

        assertThat(missing.err()).isEqualTo("verify-deck: there is no file " + folder + "/nothing.txt\n");
        assertThat(impossible.err()).isEqualTo("verify-deck: there is no file a?b\n");
        assertThat(directory.err()).contains("irectory").hasLineCount(1);
        assertThat(List.of(missing.status(), impossible.status(), directory.status())).containsOnly(1);
    }

    @Test
    void wrongUsageIsExplained() throws IOException {
        assertThat(Shell.run("", "verify-deck").err()).contains("it takes one file, not 0", "usage: ");
        assertThat(Shell.run("", "verify-deck", "a", "b").status()).isEqualTo(2);
        assertThat(verify(GOOD, "--root", DECK.root().toString().substring(0, 8)).err())
                .contains("--root needs the whole commitment: 64 hexadecimal digits were expected");
        assertThat(verify(GOOD, "--root", "short").status()).isEqualTo(2);
    }
}
