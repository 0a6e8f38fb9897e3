package pokero.rules.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import pokero.rules.history.phh.Phh;
import pokero.rules.history.phh.PhhHand;

/** The recorded hands under {@code /hands}. */
public final class HandPack {

    /** Every file with hands. */
    public static final List<String> FILES = List.of("ft-synth.phhs", "handhq-sample.phhs", "nt-pluribus.phhs",
            "nt-synth-ante.phhs", "nt-synth-headsup.phhs", "nt-synth-ring.phhs", "nt-synth-straddle.phhs",
            "po-synth.phhs", "site-logs.phhs", "wsop2023.phhs", "singles/antonius-blom-2009.phh",
            "singles/dwan-ivey-2009.phh", "unsupported/alice-carol-wikipedia.phh", "unsupported/arieh-yockey-2019.phh",
            "unsupported/phua-xuan-2019.phh", "unsupported/wsop43-10.phh", "unsupported/wsop43-12.phh",
            "unsupported/wsop43-20.phh", "unsupported/wsop43-41.phh", "unsupported/wsop43-48.phh");

    private HandPack() {
    }

    public static List<PhhHand> hands(String file) {
        return Phh.read(text(file));
    }

    public static Stream<String> lines(String file) {
        return text(file).lines();
    }

    public static String text(String file) {
        try (InputStream stream = open(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static InputStream open(String file) {
        return HandPack.class.getResourceAsStream("/hands/" + file);
    }

    /** The name that {@code expected.tsv} gives the hand. */
    public static String name(String file, PhhHand hand) {
        return hand.key().isEmpty() ? file : file + "#" + hand.key();
    }
}
