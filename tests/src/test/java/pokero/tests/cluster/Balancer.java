package pokero.tests.cluster;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.proxy.ProxyCallback;
import io.undertow.server.handlers.proxy.ProxyClient;
import io.undertow.server.handlers.proxy.ProxyConnection;
import io.undertow.server.handlers.proxy.ProxyHandler;
import io.undertow.server.handlers.proxy.SimpleProxyClientProvider;

/**
 * What stands in front of the nodes, as in earnest: it asks them all the time whether they are ready, and sends every
 * request and every socket to the first that is.
 */
public final class Balancer implements AutoCloseable {

    private static final int MILLIS_BETWEEN_QUESTIONS = 200;
    private static final int MOST_MILLIS = 30_000;

    /** A busy node may be late with one answer: it is left when it has failed so often in a row. */
    private static final int FAILURES = 3;

    private final Map<Address, ProxyClient> ways = new LinkedHashMap<>();
    private final Map<Address, Integer> failed = new HashMap<>();
    private final ScheduledExecutorService questions = Executors.newSingleThreadScheduledExecutor();
    private final Undertow server;
    private volatile ProxyClient way;

    @SuppressWarnings("deprecation") // what replaces it shares its connections, and so the fate of one among browsers
    private Balancer(Address... nodes) {
        for (Address node : nodes) {
            ways.put(node, new SimpleProxyClientProvider(URI.create(node.pages())));
        }
        choose();
        questions.scheduleWithFixedDelay(this::choose, 0, MILLIS_BETWEEN_QUESTIONS, TimeUnit.MILLISECONDS);
        server = Undertow.builder().addHttpListener(0, "127.0.0.1").setHandler(
                ProxyHandler.builder().setProxyClient(new FirstReady()).setMaxRequestTime(MOST_MILLIS).build()).build();
        server.start();
    }

    /** @param nodes the one that is to serve first, as long as it is ready */
    public static Balancer inFrontOf(Address... nodes) {
        return new Balancer(nodes);
    }

    public String url() {
        var address = (InetSocketAddress) server.getListenerInfo().getFirst().getAddress();
        return "http://127.0.0.1:" + address.getPort();
    }

    private void choose() {
        way = ways.keySet().stream().filter(this::isUp).findFirst().map(ways::get)
                .orElseGet(() -> ways.values().iterator().next());
    }

    private boolean isUp(Address node) {
        failed.merge(node, node.isReady() ? 0 : 1, (before, now) -> now == 0 ? 0 : before + now);
        return failed.get(node) < FAILURES;
    }

    @Override
    public void close() {
        questions.shutdownNow();
        server.stop();
    }

    private final class FirstReady implements ProxyClient {

        @Override
        public ProxyTarget findTarget(HttpServerExchange exchange) {
            return way.findTarget(exchange);
        }

        @Override
        public void getConnection(ProxyTarget target, HttpServerExchange exchange,
                ProxyCallback<ProxyConnection> callback, long timeout, TimeUnit unit) {
            way.getConnection(target, exchange, callback, timeout, unit);
        }
    }
}
