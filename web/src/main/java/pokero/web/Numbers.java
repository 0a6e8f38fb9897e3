package pokero.web;

import java.util.Optional;

/** Numbers in the addresses that browsers ask for. */
public final class Numbers {

    private Numbers() {
    }

    /** Empty for anything that is no whole number. @param text may be missing */
    public static Optional<Long> read(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException garbage) {
            return Optional.empty();
        }
    }
}
