package pokero.rules.history.phh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import pokero.rules.history.HandPack;
import pokero.rules.history.replay.Replay;

/** Whatever a file holds, it is a hand or a reason why not, and it never takes more room than one hand may. */
class MalformedFilesTest {

    private static final long TWO_HUNDRED_MEGABYTES = 200L << 20;

    private static final String HAND = HandPack.text("singles/dwan-ivey-2009.phh");

    @Test
    void aHandThatWasCutOffAnywhereIsBroken() throws IOException {
        int actions = HAND.lastIndexOf("]\nauthor");
        for (int length = 0; length < actions; length++) {
            assertThat(one(HAND.substring(0, length))).as("cut after %s", length).isInstanceOf(PhhEntry.Broken.class);
        }
    }

    @Test
    void aHandWithAnyByteChangedIsAHandOrBroken() throws IOException {
        Random random = new Random(1);
        for (int round = 0; round < 3000; round++) {
            byte[] bytes = HAND.getBytes(StandardCharsets.UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            assertThat(survives(PhhFile.ofOne(new ByteArrayInputStream(bytes)))).isTrue();
        }
    }

    @Test
    void manyHandsWithBytesChangedAreHandsOrBroken() {
        Random random = new Random(2);
        byte[] file = HandPack.text("site-logs.phhs").getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 50; round++) {
            byte[] bytes = file.clone();
            IntStream.range(0, 10).forEach(change -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256));
            PhhFile.ofMany(new ByteArrayInputStream(bytes))
                    .forEachRemaining(entry -> assertThat(survives(entry)).isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"actions = [", "actions = [[[[[[", "{", "'", "x", "=", "\u0000", "[[1]]\n", "[a.b]\n", "# "})
    void aFileThatNeverEndsItsLineIsBrokenAndTakesNoRoom(String text) throws IOException {
        try (InputStream one = new RepeatedBytes("", text, TWO_HUNDRED_MEGABYTES);
                InputStream many = new RepeatedBytes("[1]\nvariant = ", text, TWO_HUNDRED_MEGABYTES / 20)) {
            assertThat(PhhFile.ofOne(one)).isEqualTo(new PhhEntry.Broken("", "longer than 1048576 bytes"));
            assertThat(PhhFile.ofMany(many).next()).isInstanceOf(PhhEntry.Broken.class);
        }
    }

    @Test
    void aLineOfTwoHundredMegabytesSpoilsOnlyItsOwnHand() throws IOException {
        String rest = "\n[2]\n" + HAND;
        try (InputStream line = new RepeatedBytes("[1]\nevent = '", "x", TWO_HUNDRED_MEGABYTES);
                InputStream file = new SequenceInputStream(line,
                        new ByteArrayInputStream(rest.getBytes(StandardCharsets.UTF_8)))) {
            PhhFile hands = PhhFile.ofMany(file);

            assertThat(hands.next()).isEqualTo(new PhhEntry.Broken("1", "longer than 1048576 bytes"));
            assertThat(hands.next()).isInstanceOfSatisfying(PhhEntry.Read.class,
                    read -> assertThat(read.hand().key()).isEqualTo("2"));
            assertThat(hands.hasNext()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "[", "]", "[ ", "a", ".", "\"", "'", ",", "=", "\t", "#"})
    void aBrokenHandWithALongLineIsBroken(String text) {
        String line = text.repeat(PhhFile.LONGEST_HAND / 2 / text.length());
        for (String begin : List.of("", "[", " [ ", "x = [", "x = '")) {
            String file = "[1]\nvariant =\n" + begin + line + "\n[2]\n" + HAND;
            PhhFile hands = PhhFile.ofMany(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));

            assertThat(hands.next()).isInstanceOf(PhhEntry.Broken.class);
            hands.forEachRemaining(entry -> assertThat(survives(entry)).isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource
    void isNoHand(String what, String from, String to, String reason) throws IOException {
        assertThat(one(HAND.replace(from, to))).as(what).isInstanceOfSatisfying(PhhEntry.Broken.class,
                broken -> assertThat(broken.reason()).startsWith(reason));
    }

    static Stream<Arguments> isNoHand() {
        String stacks = "starting_stacks = [1125600, 2000000, 553500]";
        return Stream.of(
                arguments("ten thousand players", stacks, "starting_stacks = " + list("100", 10_000),
                        "a hand has 2 to 10 players, not 10000"),
                arguments("ten thousand actions", "actions = [", "actions = [" + "'', ".repeat(10_000),
                        "a hand has at most 10000 actions"),
                arguments("negative stacks", stacks, "starting_stacks = [1, -1, 1]", "starting_stacks must be more"),
                arguments("no number", stacks, "starting_stacks = [1, nan, 1]", "starting_stacks: NaN is no amount"),
                arguments("less than nothing at all", stacks, "starting_stacks = [1, -inf, 1]",
                        "starting_stacks: -Infinity"),
                arguments("a number without end", "min_bet = 2000", "min_bet = 1" + "0".repeat(900),
                        "min_bet has more than"),
                arguments("a short number without end", "min_bet = 2000", "min_bet = 1e2000000000",
                        "min_bet has more than"),
                arguments("a number without beginning", "min_bet = 2000", "min_bet = 1e-2000000000",
                        "min_bet has more than"),
                arguments("a number that TOML refuses", "min_bet = 2000", "min_bet = 1" + "0".repeat(5000), "not TOML"),
                arguments("a key twice", "min_bet = 2000", "min_bet = 2000\nmin_bet = 2000", "not TOML: Duplicate key"),
                arguments("lists in lists", "min_bet = 2000", "_x = " + "[".repeat(100_000) + "]".repeat(100_000),
                        "not TOML"),
                arguments("lists in lists in lists", "min_bet = 2000", "_x = " + "[".repeat(50) + "]".repeat(50),
                        "values nest"),
                arguments("tables in tables", "min_bet = 2000", "_x" + ".x".repeat(50_000) + " = 1", "values nest"),
                arguments("an hour that is none", "min_bet = 2000", "min_bet = 2000\ntime = 25:00:00", "not TOML"));
    }

    private static Arguments arguments(Object... arguments) {
        return Arguments.of(arguments);
    }

    private static String list(String item, int times) {
        return Stream.generate(() -> item).limit(times).collect(Collectors.joining(", ", "[", "]"));
    }

    private static PhhEntry one(String text) throws IOException {
        return PhhFile.ofOne(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A hand that could be read can be replayed and written too, to whatever end. */
    private static boolean survives(PhhEntry entry) {
        return switch (entry) {
            case PhhEntry.Read(PhhHand hand) ->
                Replay.outcome(hand) != null && Phh.read(Phh.write(hand)).contains(hand);
            case PhhEntry.Broken(String key, String reason) -> !reason.isBlank();
        };
    }
}
