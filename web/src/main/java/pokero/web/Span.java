package pokero.web;

/** A span of time as people read it. */
public final class Span {

    private static final int HOUR = 60;

    private Span() {
    }

    /** @param minutes 0 or more; "21 h 22\u202fmin", "3 h", "5\u202fmin" */
    public static String inWords(long minutes) {
        long hours = minutes / HOUR;
        long rest = minutes % HOUR;
        if (hours == 0) {
            return rest + "\u202fmin";
        }
        return rest == 0 ? hours + "\u202fh" : hours + "\u202fh " + rest + "\u202fmin";
    }
}
