package pokero.chaos.load;

import java.util.Arrays;
import java.util.Locale;

/** Times, in nanoseconds. Several may add at once. */
final class Samples {

    private long[] nanos = new long[1024];
    private int size;

    synchronized void add(long sample) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * size);
        }
        nanos[size++] = sample;
    }

    synchronized int size() {
        return size;
    }

    /** The time that so many of all samples did not exceed. @param share 0.99 for the 99th percentile */
    synchronized double millis(double share) {
        if (size == 0) {
            return Double.NaN;
        }
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * size) - 1] / 1e6;
    }

    /** p50, p99, p99.9 and the longest in milliseconds, as cells of a table. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f | %.1f | %.1f | %.1f", millis(0.5), millis(0.99), millis(0.999),
                millis(1));
    }
}
