package pokero.tests.alert;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Tells Prometheus whether the database leads, as Patroni does in a cluster. */
final class Leader implements AutoCloseable {

    private final HttpServer server;
    private final BooleanSupplier leads;

    Leader(BooleanSupplier leads) throws IOException {
        this.leads = leads;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/metrics", this::tell);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void tell(HttpExchange exchange) throws IOException {
        byte[] figure = ("patroni_primary " + (leads.getAsBoolean() ? 1 : 0) + "\n").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/plain; version=0.0.4");
        exchange.sendResponseHeaders(200, figure.length);
        exchange.getResponseBody().write(figure);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
