package pokero.rules.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureReaderTest {

    private static final String BOARD_1 = line("board 1 ");

    private static String line(String beginning) {
        return Sample.TEXT.lines().filter(line -> line.startsWith(beginning)).findFirst().orElseThrow() + "\n";
    }

    private static void assertRefused(String text, String reason) {
        assertThatExceptionOfType(UnreadableDisclosureException.class).isThrownBy(() -> DisclosureReader.read(text))
                .withMessageContaining(reason);
    }

    @Test
    void isReadAsItWasWritten() throws UnreadableDisclosureException {
        assertThat(DisclosureReader.read(Sample.TEXT)).isEqualTo(Sample.DISCLOSURE);
    }

    @Test
    void commentsEmptyLinesAndOtherLineEndsDoNotMatter() throws UnreadableDisclosureException {
        String text = "# Kraków, at night\n\n" + Sample.TEXT.replace("root", "\n#\nroot").replace("\n", "\r\n");

        assertThat(DisclosureReader.read(text)).isEqualTo(Sample.DISCLOSURE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
            "pokero-deck 1; pokero-deck 2; Line 1: format 2 is not known here",
            "table 7; table seven; Line 2: a number was expected",
            "hand 12; hand -12; Line 3: a number was expected",
            "hand 12; hand 12 13; Line 3: there is more at its end",
            "deck 52; deck 53; Line 6: a deck has 52 or 36 cards, not 53",
            "deck 52; desk 52; Line 4: 'deck' was expected",
            "hole-cards 2; hole-cards 20; Line 6: 52 cards are not enough for 20 to each of 3 seats",
            "hole-cards 2; hole-cards 99999999999999999999; Line 5: a number was expected",
            "hole-cards 2; hole-cards 1000; Line 5: 1000 is too large",
            "seats 3 5 1; seats 3 5 3; Line 6: two or more different seats are dealt in",
            "seats 3 5 1; seats; Line 6: two or more different seats are dealt in",
            "seats 3 5 1; seats 2 5 1; Line 8: seat 3 was not dealt in",
            "root; root ab; Line 7: 64 hexadecimal digits were expected",
            "hole 3 1; hole 3 3; Line 8: there is no card 3",
            "board 5; board 99; Line 14: there is no card 99",
            "board 5; turn 5; Line 14: 'hole' or 'board' was expected",
            "board 1 6; board 1; Line 10: a number was expected",
            "board 1 6; board 1 6 Ahh; Line 10: a card such as Ah was expected",
            "board 1 6; board 1 6 1h; Line 10: '1' is no rank"})
    void whatCannotBeIsRefusedWithItsLine(String right, String wrong, String reason) {
        assertRefused(Sample.TEXT.replace(right, wrong), reason);
    }

    @Test
    void whatContradictsItselfIsRefused() {
        assertRefused(Sample.TEXT + BOARD_1, "a card for the same place was there before");
        assertRefused(Sample.TEXT + BOARD_1.replace("board 1 ", "board 6 "), "position 6 was there before");
        assertRefused(Sample.TEXT + BOARD_1.replace("board 1 6 ", "board 6 11 "), "was there before, and both");
        assertRefused(Sample.TEXT + "root " + Sample.DECK.root(), "'hole' or 'board' was expected");
    }

    @Test
    void whereNothingIsToBeCheckedNothingIsGood() {
        assertRefused("", "Line 0: the text ends where 'pokero-deck' was expected");
        assertRefused(Sample.TEXT.substring(0, Sample.TEXT.indexOf("hole 3")), "no card follows");
    }

    @Test
    void whatIsFarTooLongIsNotEvenRead() {
        assertRefused("#".repeat(DisclosureReader.MOST_CHARACTERS + 1), "longer than 65536 characters");
    }

    @Test
    void noReasonRepeatsWhatATerminalWouldObey() {
        assertRefused(Sample.TEXT.replace("table 7", "table \u001b[2J"), "only a comment may have other characters");
    }

    @Test
    void theLongestDisclosureFits() throws UnreadableDisclosureException {
        Dealing dealing = new Dealing(52, 5, IntStream.rangeClosed(1, 10).boxed().toList());
        Disclosure all = new Disclosure(Long.MAX_VALUE / 10, 1, dealing, Sample.DECK.root(), IntStream.range(0, 52)
                .mapToObj(position -> new ShownCard(position < 50
                        ? new DealtTo.Seat(position / 5 + 1, position % 5 + 1)
                        : new DealtTo.Board(position - 49), Sample.DECK.proof(position)))
                .toList());

        assertThat(DisclosureWriter.write(all)).hasSizeLessThan(30_000);
        assertThat(DisclosureReader.read(DisclosureWriter.write(all))).isEqualTo(all);
        assertThat(all.cards()).extracting(all::verdict).containsOnly(Verdict.GOOD);
    }

    @Test
    void whateverIsChangedEitherCannotBeReadOrIsNotGoodOrSaysTheSame() {
        Random random = new Random(1);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder(Sample.TEXT);
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, (char) random.nextInt(' ', 127));
                default -> text.setCharAt(at, (char) random.nextInt(' ', 127));
            }
            assertHarmless(text.toString());
        }
    }

    /** The hand's name is not bound by the commitment, and where a line became a comment it is not there. */
    private static void assertHarmless(String text) {
        try {
            Disclosure read = DisclosureReader.read(text);
            if (read.cards().stream().map(read::verdict).allMatch(Verdict.GOOD::equals)) {
                assertThat(Sample.DISCLOSURE.cards()).as(text).containsAll(read.cards());
                assertThat(read.root()).isEqualTo(Sample.DECK.root());
            }
        } catch (UnreadableDisclosureException refused) {
            assertThat(refused).hasMessageMatching("(?s)(Line \\d+|It is longer).*\\.");
        }
    }

    @Test
    void aTextThatWasCutOffIsReadUpToThereOrRefused() {
        for (int length = 0; length < Sample.TEXT.length(); length++) {
            assertHarmless(Sample.TEXT.substring(0, length));
        }
    }

    @Test
    void rubbishIsRefused() {
        Random random = new Random(2);
        for (int round = 0; round < 500; round++) {
            String rubbish = random.ints(random.nextInt(200), 0, 300).mapToObj(Character::toString)
                    .collect(Collectors.joining());
            assertRefused(rubbish, "Line ");
        }
    }
}
