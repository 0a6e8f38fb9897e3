package pokero.chaos.load;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is left of a heap after a full collection.
 *
 * @param classes the bytes of each class's objects, without what they refer to
 */
record LiveHeap(Map<String, Long> classes) {

    private static final Pattern LINE = Pattern.compile("(?m)^ *\\d+: +\\d+ +(\\d+) +(\\S+)");

    /** @param histogram as {@code jcmd GC.class_histogram} prints it @throws IllegalStateException when there is none in it */
    static LiveHeap read(String histogram) {
        Map<String, Long> classes = new HashMap<>();
        Matcher line = LINE.matcher(histogram);
        while (line.find()) {
            classes.merge(line.group(2), Long.parseLong(line.group(1)), Long::sum);
        }
        if (classes.isEmpty()) {
            throw new IllegalStateException("no histogram of the heap: " + histogram);
        }
        return new LiveHeap(classes);
    }

    long bytes() {
        return classes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** By how many bytes each class's objects have become more, the greatest growth first. */
    List<Map.Entry<String, Long>> since(LiveHeap before) {
        return classes.entrySet().stream()
                .map(now -> Map.entry(now.getKey(), now.getValue() - before.classes.getOrDefault(now.getKey(), 0L)))
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())).toList();
    }
}
