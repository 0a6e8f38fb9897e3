package pokero.web.table;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;

/** The request that a socket begins with. The server keeps it in memory for as long as the socket is open. */
final class Handshake {

    private final HttpServerExchange exchange;

    private Handshake(HttpServerExchange exchange) {
        this.exchange = exchange;
    }

    /** The one that this thread works on. @throws IllegalStateException if it works on none */
    static Handshake current() {
        return new Handshake(ServletRequestContext.requireCurrent().getExchange());
    }

    /** Drops the headers, once it is answered: nobody asks for them again. */
    void forget() {
        exchange.getRequestHeaders().clear();
        exchange.getResponseHeaders().clear();
    }
}
