package pokero.web.table;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The table's sentences, by name; they live in {@code phrases.properties}. */
public final class Phrases {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("pokero.web.table.phrases", Locale.ROOT);
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Phrases() {
    }

    /** @throws java.util.MissingResourceException when there is no such sentence */
    public static String of(String name, Object... values) {
        return values.length == 0 ? pattern(name) : format(name).format(values);
    }

    /** A copy, because a format is for one thread; to read a sentence anew each time would cost far more. */
    private static MessageFormat format(String name) {
        return (MessageFormat) FORMATS.computeIfAbsent(name, any -> new MessageFormat(pattern(any), Locale.ROOT))
                .clone();
    }

    static String pattern(String name) {
        return BUNDLE.getString(name);
    }

    /** {@code Ada, Vesna and Rook}. */
    static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : of("list.and", String.join(", ", names.subList(0, last)), names.get(last));
    }
}
