package pokero.web.table;

import java.util.List;

import pokero.web.MessageBundle;

/** The table's sentences, by name; they live in {@code phrases.properties}. */
public final class Phrases {

    private static final MessageBundle BUNDLE = new MessageBundle("pokero.web.table.phrases");

    private Phrases() {
    }

    /** @throws java.util.MissingResourceException when there is no such sentence */
    public static String of(String name, Object... values) {
        return values.length == 0 ? pattern(name) : BUNDLE.say(name, values);
    }

    static String pattern(String name) {
        return BUNDLE.pattern(name);
    }

    /** {@code Ada, Vesna and Rook}. */
    static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : of("list.and", String.join(", ", names.subList(0, last)), names.get(last));
    }
}
