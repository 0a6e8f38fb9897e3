package pokero.rules.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The recorded hands under {@code /hands}. */
final class HandPack {

    private HandPack() {
    }

    static List<PhhHand> hands(String file) {
        return Phh.read(text(file));
    }

    static Stream<String> lines(String file) {
        return text(file).lines();
    }

    private static String text(String file) {
        try (InputStream stream = HandPack.class.getResourceAsStream("/hands/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
