package pokero.persistence.player;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a player may be called. */
public final class PlayerName {

    private static final Pattern NAME = Pattern
            .compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{1,18}[\\p{L}\\p{M}\\p{N}]");

    private PlayerName() {
    }

    /**
     * The name as it is stored, without space around it; empty when it is none. A name has 3 to 20 letters, digits,
     * spaces, dots, hyphens and underscores, with a letter or digit at either end.
     */
    public static Optional<String> of(String typed) {
        String name = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        return NAME.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }
}
