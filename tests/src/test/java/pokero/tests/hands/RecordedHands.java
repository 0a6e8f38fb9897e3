package pokero.tests.hands;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import pokero.rules.history.phh.Phh;

/** The recorded hands under {@code /hands} and which of them are played. */
final class RecordedHands {

    private static final int EVERY = 8;

    private static final Map<String, String> TAGS = lines("tags.tsv")
            .collect(Collectors.toMap(line -> line[0], line -> line[2]));
    private static final Map<String, String> EXPECTED = lines("expected.tsv")
            .collect(Collectors.toMap(line -> line[0], line -> line[2]));

    private RecordedHands() {
    }

    /** Of the plain hands of a file all with a side pot or a split one, and of the others the first and every eighth after it. */
    static List<RecordedHand> chosen(String file) {
        Map<Boolean, List<RecordedHand>> plain = hands(file).filter(RecordedHand::isPlain)
                .collect(Collectors.partitioningBy(hand -> hand.hasSidePot() || hand.isSplit()));
        List<RecordedHand> others = plain.get(false);
        return Stream.concat(plain.get(true).stream(),
                IntStream.range(0, others.size()).filter(number -> number % EVERY == 0).mapToObj(others::get)).toList();
    }

    private static Stream<RecordedHand> hands(String file) {
        return Phh.read(text(file)).stream().map(phh -> {
            String key = file + "#" + phh.key();
            return new RecordedHand(key, phh, Set.of(TAGS.get(key).split(" ")),
                    Stream.of(EXPECTED.get(key).split(",")).map(BigDecimal::new).toList());
        });
    }

    private static Stream<String[]> lines(String file) {
        return text(file).lines().map(line -> line.split("\t"));
    }

    private static String text(String file) {
        try (InputStream stream = RecordedHands.class.getResourceAsStream("/hands/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
