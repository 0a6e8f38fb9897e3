package pokero.web.table;

/** How fast a page may talk: a burst at once, and from then on so many messages a second. */
final class Throttle {

    private static final int BURST = 40;
    private static final int PER_SECOND = 10;
    private static final double NANOS = 1e9;

    private double left = BURST;
    private long last;

    /** @param now in nanoseconds, from any origin */
    Throttle(long now) {
        last = now;
    }

    /** False when this message is one too many. */
    synchronized boolean admits(long now) {
        left = Math.min(BURST, left + (now - last) / NANOS * PER_SECOND);
        last = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
