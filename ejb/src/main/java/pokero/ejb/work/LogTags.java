package pokero.ejb.work;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jboss.logging.MDC;

/**
 * What the lines that this thread writes to the log are about, until it is closed. A node that logs JSON writes it beside the
 * message, so that everything about one request, player, table or hand can be found on all nodes.
 */
public final class LogTags implements AutoCloseable {

    /** The wish or the page that was asked for, by an identity that a page, a proxy or this node gave it. */
    public static final String REQUEST = "request";
    public static final String PLAYER = "player";
    public static final String TABLE = "table";
    public static final String HAND = "hand";

    private final Deque<Runnable> undo = new ArrayDeque<>();

    /** @param value null for what is not known: then nothing is said */
    public LogTags say(String name, Object value) {
        if (value != null) {
            Object before = MDC.put(name, value.toString());
            undo.push(() -> restore(name, before));
        }
        return this;
    }

    private static void restore(String name, Object before) {
        if (before == null) {
            MDC.remove(name);
        } else {
            MDC.put(name, before);
        }
    }

    @Override
    public void close() {
        undo.forEach(Runnable::run);
    }
}
