package pokero.chaos.load;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * How much something grew: the middle one of the last third of the readings against that of the second third. The first
 * third is warming up.
 *
 * @param tolerated what comes and goes anyway
 */
record Growth(String what, long before, long after, long tolerated) {

    static List<Growth> of(List<Reading> readings) {
        return List.of(growth("heap, bytes", readings, Reading::heap, 4 << 20),
                growth("threads", readings, Reading::threads, 8),
                growth("connections", readings, Reading::connections, 4),
                growth("sockets", readings, Reading::sockets, 8),
                growth("open files", readings, Reading::files, 8));
    }

    private static Growth growth(String what, List<Reading> readings, ToLongFunction<Reading> size, long tolerated) {
        int third = readings.size() / 3;
        return new Growth(what, median(readings.subList(third, 2 * third), size),
                median(readings.subList(2 * third, readings.size()), size), tolerated);
    }

    private static long median(List<Reading> readings, ToLongFunction<Reading> size) {
        return readings.stream().mapToLong(size).sorted().skip(readings.size() / 2).findFirst().orElse(0);
    }

    boolean isReal() {
        return after - before > tolerated;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s: %d, then %d: %s", what, before, after,
                isReal() ? "it grows" : "no growth");
    }
}
