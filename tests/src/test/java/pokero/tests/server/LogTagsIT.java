package pokero.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A line about a request says which one it was, and its answer says so too. */
@ExtendWith(ArquillianExtension.class)
class LogTagsIT extends Deployed {

    private static final Logger ALERTS = Logger.getLogger("pokero.web.alert.AlertsServlet");
    private static final String HEADER = "X-Request-ID";

    private final Queue<Map<String, Object>> tags = new ConcurrentLinkedQueue<>();
    private final Handler listener = new Handler() {

        @Override
        public void publish(LogRecord line) {
            tags.add(Map.copyOf(MDC.getMap()));
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    };

    @BeforeEach
    void listen() {
        ALERTS.addHandler(listener);
    }

    @AfterEach
    void listenNoLonger() {
        ALERTS.removeHandler(listener);
    }

    @Test
    void theNameThatAProxyGaveIsKept() throws Exception {
        String answered = postGarbage("from-the-proxy-1").orElseThrow();

        assertThat(answered).isEqualTo("from-the-proxy-1");
        assertThat(tags).containsExactly(Map.of("request", "from-the-proxy-1"));
    }

    @Test
    void textThatIsNoNameGetsOneOfOurs() throws Exception {
        String answered = postGarbage("see {here}, \"friend\"").orElseThrow();

        assertThat(answered).matches("[0-9a-f-]{36}");
        assertThat(tags).containsExactly(Map.of("request", answered));
    }

    private static Optional<String> postGarbage(String name) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + Integer.getInteger("jboss.http.port") + "/api/alerts"))
                    .header("Authorization", "Bearer " + System.getenv("POKERO_ALERTS_TOKEN")).header(HEADER, name)
                    .POST(BodyPublishers.ofString("garbage")).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(400);
            return answer.headers().firstValue(HEADER);
        }
    }
}
