package pokero.visitor;

import java.net.URI;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/** The line between a page and the house. Whoever extends it says what becomes of that which comes. */
public abstract class Line implements WebSocket.Listener, AutoCloseable {

    /** What a browser says of a line that broke. */
    public static final int BROKEN = 1006;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final StringBuilder part = new StringBuilder();
    private WebSocket socket;

    /**
     * Calls the house from a page of its own. Returns when the line is open.
     *
     * @throws CompletionException when it is not, with a {@link java.net.http.WebSocketHandshakeException} in it when the
     *         house refused
     */
    protected final void dial(Visitor visitor) {
        dial(visitor, visitor.room(), visitor.cookies());
    }

    /** @param origin of the page that calls @param cookies as a request carries them */
    protected final void dial(Visitor visitor, String origin, String cookies) {
        socket = visitor.http().newWebSocketBuilder().header("Origin", origin).header("Cookie", cookies)
                .connectTimeout(PATIENCE)
                .buildAsync(URI.create(visitor.room().replace("http:", "ws:") + "/socket"), this).join();
    }

    /** A message has come. */
    protected abstract void heard(String message);

    /** The line is closed: by the house, or because it broke. @param code as a browser gives it */
    protected abstract void hungUp(int code);

    /** @throws CompletionException when the line is closed */
    public final void send(String text) {
        socket.sendText(text, true).join();
    }

    protected final WebSocket socket() {
        return socket;
    }

    @Override
    public final CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            String message = part.toString();
            part.setLength(0);
            heard(message);
        }
        from.request(1);
        return null;
    }

    @Override
    public final CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        hungUp(code);
        return null;
    }

    @Override
    public final void onError(WebSocket from, Throwable error) {
        hungUp(BROKEN);
    }

    /** Lets go of the line without a word. */
    @Override
    public final void close() {
        socket.abort();
    }
}
