package pokero.web;

import java.util.Locale;

/** Chips as people read them: thousands apart, and a real minus sign. */
public final class Chips {

    private static final char NARROW_SPACE = '\u202f';
    private static final char MINUS = '\u2212';

    private Chips() {
    }

    /** 70740 as 70 740, with narrow no-break spaces. */
    public static String of(long chips) {
        return String.format(Locale.ROOT, "%,d", chips).replace(',', NARROW_SPACE).replace('-', MINUS);
    }

    /** Like {@link #of}, with a plus before what is more than nothing. */
    public static String signed(long chips) {
        return chips > 0 ? '+' + of(chips) : of(chips);
    }
}
