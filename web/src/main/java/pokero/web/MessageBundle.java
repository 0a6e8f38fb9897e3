package pokero.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The sentences of a properties file, by name. Each is read once: to read it anew costs more than to fill it in. */
public final class MessageBundle {

    private final ResourceBundle bundle;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    /** @param name of the file, with its package and without its ending */
    public MessageBundle(String name) {
        bundle = ResourceBundle.getBundle(name, Locale.ROOT);
    }

    /**
     * The sentence with {0}, {1} … replaced.
     *
     * @throws java.util.MissingResourceException when there is none of this name
     */
    public String say(String name, Object... values) {
        return copy(formats.computeIfAbsent(name, any -> new MessageFormat(pattern(any), Locale.ROOT))).format(values);
    }

    /** A format is for one thread at a time. */
    private static MessageFormat copy(MessageFormat format) {
        return (MessageFormat) format.clone();
    }

    /** The sentence as it stands in the file. */
    public String pattern(String name) {
        return bundle.getString(name);
    }
}
