package pokero.rules.history.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import pokero.rules.history.HandPack;
import pokero.rules.history.phh.Phh;
import pokero.rules.history.replay.Outcome;
import pokero.rules.history.replay.Replay;

/** Hands under {@code /histories}, written by hand in every format, and the recorded ones. */
final class Histories {

    private Histories() {
    }

    static HandHistory of(String file) {
        return HandHistory.of(Replay.of(Phh.read(text(file)).getFirst()));
    }

    static Stream<HandHistory> finished(String file) {
        return HandPack.hands(file).stream().filter(hand -> Replay.outcome(hand) instanceof Outcome.Finished)
                .map(hand -> HandHistory.of(Replay.of(hand)));
    }

    static String text(String file) {
        try (InputStream stream = Histories.class.getResourceAsStream("/histories/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
