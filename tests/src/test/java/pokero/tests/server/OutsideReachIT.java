package pokero.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an orchestrator and Prometheus see. */
@ExtendWith(ArquillianExtension.class)
class OutsideReachIT extends Deployed {

    private static final Integer PAGES = Integer.getInteger("jboss.http.port");
    private static final Integer MANAGEMENT = Integer.getInteger("jboss.management.http.port");

    @Test
    void theServerIsLiveStartedAndReady() throws Exception {
        for (String check : new String[]{"live", "started", "ready"}) {
            HttpResponse<String> answer = get("http://127.0.0.1:" + MANAGEMENT + "/health/" + check);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("{\"name\":\"pokero-" + check + "\",\"status\":\"UP\"");
        }
    }

    @Test
    void readinessSaysThatTheDatabaseIsMigrated() throws Exception {
        assertThat(get("http://127.0.0.1:" + MANAGEMENT + "/health/ready").body())
                .contains("\"serving\":true", "\"database\":\"migrated\"");
    }

    @Test
    void metricsAreTextForPrometheus() throws Exception {
        HttpResponse<String> answer = get("http://127.0.0.1:" + PAGES + "/metrics");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;version=0.0.4;charset=utf-8");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.body()).contains("pokero_hands_total{", "pokero_action_time_seconds_bucket{",
                "pokero_sockets{",
                "pokero_seats_taken{", "pokero_ledger_wrong_balances{", "pokero_ledger_unsettled_pots{",
                "pokero_ledger_total{");
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
        }
    }
}
