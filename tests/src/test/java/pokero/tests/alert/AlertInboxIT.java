package pokero.tests.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import pokero.tests.RunningServer;
import pokero.tests.SharedDatabase;
import pokero.tests.floor.Alerts;
import pokero.tests.server.Deployed;

/** What is posted to /api/alerts. */
@RunAsClient
class AlertInboxIT extends Deployed {

    private static final String WITH_THE_TOKEN = "Bearer " + Alarm.TOKEN;

    private final Alarm alarm = Alarm.named("Fire");

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"Bearer", "Bearer wrong", "Basic " + Alarm.TOKEN, Alarm.TOKEN})
    void withoutTheTokenNothingIsTaken(String authorization) {
        HttpResponse<String> answer = Alarm.post(authorization, alarm.group("firing", "x", "0001-01-01T00:00:00Z"));

        assertSentence(answer, 401, "Alerts are taken with the token");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(Alerts.told(alarm.name())).isZero();
    }

    @Test
    void anAlertThatIsToldAgainIsStillOne() {
        alarm.fire();
        alarm.fire();
        alarm.change("It got worse");

        assertThat(Alerts.told(alarm.name())).isEqualTo(1);
        assertThat(Alerts.summary(alarm.name())).isEqualTo("It got worse");
        assertThat(Alerts.open(alarm.name())).isEqualTo(1);
    }

    @Test
    void aResolvedAlertEnds() {
        alarm.fire();
        alarm.resolve();

        assertThat(Alerts.open(alarm.name())).isZero();
        assertThat(Alerts.told(alarm.name())).isEqualTo(1);
    }

    @Test
    void anAlertThatWasNeverToldMayBeResolvedToo() {
        alarm.resolve();

        assertThat(Alerts.told(alarm.name())).isEqualTo(1);
        assertThat(Alerts.open(alarm.name())).isZero();
    }

    @Test
    void findingsOfARuleInOnePlaceAreOneAlert() {
        Alarm.mustBeTaken(alarm.finding(1));
        Alarm.mustBeTaken(alarm.finding(2));
        Alarm.mustBeTaken(alarm.finding(2));

        assertThat(Alerts.told(alarm.name())).isEqualTo(1);
        assertThat(Alerts.summary(alarm.name())).isEqualTo("Found in second 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "{}", "[]", "{\"alerts\": [{}], \"version\": \"4\"}", "\u0000"})
    void garbageIsRefusedInASentence(String body) {
        assertSentence(Alarm.post(WITH_THE_TOKEN, body), 400, "This is neither a post of Alertmanager’s");
    }

    @Test
    void aPostThatIsTooLargeIsRefusedInASentence() {
        String large = alarm.group("firing", "x".repeat(600_000), "0001-01-01T00:00:00Z");

        assertSentence(Alarm.post(WITH_THE_TOKEN, large), 413, "512 KiB at the most");
        assertThat(Alerts.told(alarm.name())).isZero();
    }

    @Test
    void nobodyReadsAlertsThere() {
        assertThat(RunningServer.stranger().get("/api/alerts").statusCode()).isEqualTo(405);
    }

    @Test
    void whileTheDatabaseIsAwayAlertmanagerIsToldToTryAgain() {
        String fire = alarm.group("firing", "x", "0001-01-01T00:00:00Z");
        SharedDatabase.crash();
        try {
            assertSentence(Alarm.post(WITH_THE_TOKEN, fire), 503, "Post them again");
        } finally {
            SharedDatabase.recover();
        }
    }

    private static void assertSentence(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
        assertThat(answer.body()).contains(words).hasSizeLessThan(200);
    }
}
