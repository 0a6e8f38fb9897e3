package pokero.rules.history.phh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import pokero.rules.history.HandPack;

/** Files are read hand by hand, and a broken hand does not spoil the others. */
class PhhFileTest {

    static final List<String> FILES = HandPack.FILES;

    private static final String HAND = """
            variant = 'NT'
            antes = [0, 0]
            blinds_or_straddles = [1, 2]
            min_bet = 2
            starting_stacks = [100, 100]
            actions = ['p1 f']
            """;

    @ParameterizedTest
    @FieldSource("FILES")
    void readsHandByHandWhatItReadsAsAWhole(String file) throws IOException {
        try (InputStream stream = HandPack.open(file)) {
            List<PhhEntry> entries = file.endsWith(".phhs")
                    ? entries(PhhFile.ofMany(stream))
                    : List.of(PhhFile.ofOne(stream));

            assertThat(entries).isEqualTo(HandPack.hands(file).stream().map(PhhEntry.Read::new).toList());
        }
    }

    @Test
    void aBrokenHandSpoilsOnlyItself() {
        String file = "[1]\n" + HAND + "\n[2]\n" + HAND.replace("antes = [0, 0]", "antes = [0, ") + "\n[3]\n" + HAND
                + "\n[4]\n" + HAND.replace("'p1 f'", "'p1 f") + "\n[5]\n" + HAND + "\n[6]\n"
                + HAND.replace("'NT'", "'''NT'") + "\n[7]\n" + HAND + "\n[8]\n"
                + HAND.replace("min_bet = 2", "min_bet 2")
                + "\n[9]\n" + HAND;

        assertThat(many(file)).extracting(PhhFileTest::summary).containsExactly("1", "2 broken", "3", "4 broken", "5",
                "6 broken", "7", "8 broken", "9");
    }

    @Test
    void aHandMayNotHaveTheNameOfAnother() {
        assertThat(many("[1]\n" + HAND + "[2]\n" + HAND + "[1]\n" + HAND)).extracting(PhhFileTest::summary)
                .containsExactly("1", "2", "1 broken");
        assertThat(many("[1]\n" + HAND + "[1]\n" + HAND).getLast())
                .isEqualTo(new PhhEntry.Broken("1", "there is a hand [1] before it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "[ 1 ]", "[\"1\"]", "['1'] # first", "  [1]  "})
    void namesOfHandsAreWrittenInManyWays(String header) {
        assertThat(many(header + "\n" + HAND)).extracting(PhhFileTest::summary).containsExactly("1");
    }

    @Test
    void bracketsInStringsCommentsAndListsBeginNoHand() {
        String hand = HAND.replace("['p1 f']", """
                [ # [2]
                  'p1 f', # ['
                  ""\"
                # a "comment" \\\""\" end""\",
                ]""") + """
                _notes = '''
                [3]
                it's ''
                ''''
                _list = [
                [4],
                [5]
                ]
                [1._more]
                who = ["[6]"]
                """;

        assertThat(many("[1]\r\n" + hand.replace("\n", "\r\n") + "[7]\r\n" + HAND)).extracting(PhhFileTest::summary)
                .containsExactly("1", "7");
    }

    @Test
    void handsMayStandInOneLine() {
        assertThat(many("1 = {" + HAND.strip().replace("\n", ", ") + "}\n[2]\n" + HAND))
                .extracting(PhhFileTest::summary).containsExactly("1", "2");
    }

    @Test
    void whatStandsOutsideOfHandsIsToldApart() {
        assertThat(many(HAND + "[1]\n" + HAND)).extracting(PhhFileTest::summary)
                .containsExactly(" broken", " broken", " broken", " broken", " broken", " broken", "1");
        assertThat(many("# nothing but a comment\n\n[1]\n" + HAND)).extracting(PhhFileTest::summary)
                .containsExactly("1");
    }

    @Test
    void emptyFilesHoldNoHand() throws IOException {
        assertThat(many("")).isEmpty();
        assertThat(many("\n# nobody played\n")).isEmpty();
        assertThat(one("")).isEqualTo(new PhhEntry.Broken("", "the file is empty"));
        assertThat(one("# nobody played")).isEqualTo(new PhhEntry.Broken("", "the file is empty"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHand() throws IOException {
        assertThat(one("\uFEFF" + HAND)).isInstanceOf(PhhEntry.Read.class);
        assertThat(many("\uFEFF[1]\n" + HAND)).extracting(PhhFileTest::summary).containsExactly("1");
    }

    @Test
    void bytesThatAreNoTextAreNoHand() throws IOException {
        byte[] binary = new byte[5000];
        for (int at = 0; at < binary.length; at++) {
            binary[at] = (byte) (at * 31);
        }

        assertThat(PhhFile.ofOne(new ByteArrayInputStream(binary)))
                .isEqualTo(new PhhEntry.Broken("", "not UTF-8 text"));
        assertThat(entries(PhhFile.ofMany(new ByteArrayInputStream(binary)))).isNotEmpty()
                .allMatch(PhhEntry.Broken.class::isInstance);
    }

    private static List<PhhEntry> many(String text) {
        return entries(PhhFile.ofMany(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static PhhEntry one(String text) throws IOException {
        return PhhFile.ofOne(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<PhhEntry> entries(PhhFile file) {
        List<PhhEntry> entries = new ArrayList<>();
        file.forEachRemaining(entries::add);
        return entries;
    }

    private static String summary(PhhEntry entry) {
        return switch (entry) {
            case PhhEntry.Read(PhhHand hand) -> hand.key();
            case PhhEntry.Broken(String key, String reason) -> key + " broken";
        };
    }
}
