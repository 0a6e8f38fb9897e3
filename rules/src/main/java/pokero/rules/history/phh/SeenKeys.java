package pokero.rules.history.phh;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of the hands that a file had so far: usually ordinals, which take a bit each. */
final class SeenKeys {

    private static final int MOST_NAMES = 100_000;

    private static final Pattern ORDINAL = Pattern.compile("0|[1-9]\\d{0,7}");

    private final BitSet ordinals = new BitSet();
    private final Set<String> names = new HashSet<>();

    /**
     * @return false for one that was there before
     * @throws InvalidHandException when there are too many that are no ordinals
     */
    boolean add(String key) {
        if (ORDINAL.matcher(key).matches()) {
            int ordinal = Integer.parseInt(key);
            boolean before = ordinals.get(ordinal);
            ordinals.set(ordinal);
            return !before;
        }
        if (names.size() == MOST_NAMES) {
            throw new InvalidHandException("more than " + MOST_NAMES + " hands whose names are no numbers");
        }
        return names.add(key);
    }
}
