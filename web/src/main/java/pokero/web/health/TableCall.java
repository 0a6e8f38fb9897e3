package pokero.web.health;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The line of a table's page, over which it says hello and is shown the table. */
final class TableCall implements WebSocket.Listener, AutoCloseable {

    private final Semaphore heard = new Semaphore(0);
    private final WebSocket line;
    private final Duration patience;

    /** @param http with the cookies of somebody who is logged in @param room where the page came from */
    TableCall(HttpClient http, URI room, Duration patience) throws IOException {
        this.patience = patience;
        try {
            line = http.newWebSocketBuilder().header("Origin", room.toString()).connectTimeout(patience)
                    .buildAsync(URI.create(room.toString().replaceFirst("http", "ws") + "/socket"), this).join();
        } catch (CompletionException refused) {
            throw new IOException("the line was not opened", refused);
        }
    }

    /** Asks to be shown everything, as a page does that has just been opened; returns when it was. */
    void hello(String table) throws IOException, InterruptedException {
        heard.drainPermits();
        line.sendText("{\"do\":\"hello\",\"table\":%s,\"hand\":0,\"seq\":-1}".formatted(table), true);
        if (!heard.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IOException("table " + table + " was not shown");
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        if (last) {
            heard.release();
        }
        from.request(1);
        return null;
    }

    @Override
    public void close() {
        line.abort();
    }
}
