package pokero.persistence.player;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which passwords are good enough, after NIST SP 800-63B: length counts, and what everybody tries first is out. No rule
 * asks for capitals or signs.
 */
public final class PasswordPolicy {

    public static final int LEAST_LENGTH = 10;
    public static final int MOST_LENGTH = 128;
    private static final int LEAST_BESIDE_NAME = 6;
    private static final int LEAST_VARIETY = 5;
    private static final Set<String> COMMON = commonPasswords();

    private PasswordPolicy() {
    }

    /** What is wrong with a password for the player of this name; empty when nothing is. */
    public static Optional<PasswordFault> fault(String password, String name) {
        int length = password.codePointCount(0, password.length());
        String folded = password.toLowerCase(Locale.ROOT);
        if (length < LEAST_LENGTH) {
            return Optional.of(PasswordFault.TOO_SHORT);
        }
        if (length > MOST_LENGTH) {
            return Optional.of(PasswordFault.TOO_LONG);
        }
        if (leansOn(folded, name.toLowerCase(Locale.ROOT))) {
            return Optional.of(PasswordFault.CONTAINS_NAME);
        }
        return COMMON.contains(folded) || folded.codePoints().distinct().count() < LEAST_VARIETY
                ? Optional.of(PasswordFault.COMMON)
                : Optional.empty();
    }

    private static boolean leansOn(String password, String name) {
        return password.contains(name) && password.replace(name, "").length() < LEAST_BESIDE_NAME;
    }

    private static Set<String> commonPasswords() {
        try (var list = PasswordPolicy.class.getResourceAsStream("common-passwords.txt");
                var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
