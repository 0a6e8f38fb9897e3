package pokero.web.table;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The table's sentences, by name; they live in {@code phrases.properties}. */
public final class Phrases {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("pokero.web.table.phrases", Locale.ROOT);

    private Phrases() {
    }

    /** @throws java.util.MissingResourceException when there is no such sentence */
    public static String of(String name, Object... values) {
        return values.length == 0 ? pattern(name) : new MessageFormat(pattern(name), Locale.ROOT).format(values);
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
