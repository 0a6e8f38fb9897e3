package pokero.web;

/** Chips as people read them: thousands apart, and a real minus sign. */
public final class Chips {

    private static final char NARROW_SPACE = '\u202f';
    private static final char MINUS = '\u2212';

    private Chips() {
    }

    /** 70740 as 70 740, with narrow no-break spaces. */
    public static String of(long chips) {
        StringBuilder words = new StringBuilder(Long.toString(chips).replace('-', MINUS));
        int first = chips < 0 ? 1 : 0;
        for (int at = words.length() - 3; at > first; at -= 3) {
            words.insert(at, NARROW_SPACE);
        }
        return words.toString();
    }

    /** Like {@link #of}, with a plus before what is more than nothing. */
    public static String signed(long chips) {
        return chips > 0 ? '+' + of(chips) : of(chips);
    }
}
