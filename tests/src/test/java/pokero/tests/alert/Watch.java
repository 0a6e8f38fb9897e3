package pokero.tests.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Stands in for Alertmanager, which keeps what it is told, and for Prometheus, which has one rule. The real ones are in bin/check-observability. */
public final class Watch implements AutoCloseable {

    private static final int PORT = Integer.getInteger("pokero.port.watch");
    private static final String SILENCES = "/alertmanager/api/v2/silence";

    private final Map<String, String> silences = new ConcurrentHashMap<>();
    private final HttpServer server;

    private Watch(HttpServer server) {
        this.server = server;
    }

    public static Watch begin() {
        try {
            Watch watch = new Watch(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), 0));
            watch.server.createContext(SILENCES, watch::silences);
            watch.server.createContext("/prometheus/api/v1/rules", exchange -> answer(exchange, """
                    {"status": "success", "data": {"groups": [{"name": "room", "rules": [
                      {"name": "PokeroBooksWrong", "state": "pending", "health": "ok"}]}]}}"""));
            watch.server.start();
            return watch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that it was asked to keep silent about, as it was asked. */
    public String silenced() {
        return String.join(",", silences.values());
    }

    private void silences(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("POST")) {
            String id = UUID.randomUUID().toString();
            String wanted = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            silences.put(id, "{\"id\": \"" + id + "\", \"status\": {\"state\": \"active\"}, " + wanted.substring(1));
            answer(exchange, "{\"silenceID\": \"" + id + "\"}");
        } else if (exchange.getRequestMethod().equals("DELETE")) {
            silences.remove(path.substring(path.lastIndexOf('/') + 1));
            answer(exchange, "");
        } else {
            answer(exchange, "[" + silenced() + "]");
        }
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
