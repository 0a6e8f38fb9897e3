package pokero.tests.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import pokero.ejb.metrics.RoomMetrics;
import pokero.ejb.table.Answer;
import pokero.rules.hand.Action;
import pokero.rules.betting.Refusal;

/** What an orchestrator and Prometheus see. */
@ExtendWith(ArquillianExtension.class)
class OutsideReachIT extends Deployed {

    private static final Integer PAGES = Integer.getInteger("jboss.http.port");
    private static final Integer MANAGEMENT = Integer.getInteger("jboss.management.http.port");

    @Inject
    private RoomMetrics metrics;

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

    @Test
    void actionsAreCountedByKindAndResultAndTimed() throws Exception {
        metrics.acted(new Action.RaiseTo(300), new Answer.Refused(new Refusal.BelowMinimum(400)), Duration.ofMillis(3));
        metrics.acted(new Action.RaiseTo(400), new Answer.Accepted(), Duration.ofMillis(3));
        metrics.timedOut();

        assertThat(get("http://127.0.0.1:" + PAGES + "/metrics").body())
                .containsPattern("pokero_actions_total\\{kind=\"raise-to\",.*result=\"refused\",?} [1-9]")
                .containsPattern("pokero_actions_total\\{kind=\"raise-to\",.*result=\"accepted\",?} [1-9]")
                .containsPattern("pokero_actions_total\\{kind=\"time-out\",.*result=\"accepted\",?} [1-9]")
                .containsPattern("pokero_action_time_seconds_bucket\\{.*le=\"0\\.005\",?} [1-9]")
                .containsPattern("pokero_action_time_seconds_count\\{.*} [1-9]");
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
        }
    }
}
