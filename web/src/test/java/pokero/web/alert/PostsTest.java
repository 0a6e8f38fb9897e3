package pokero.web.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import pokero.ejb.alert.Severity;
import pokero.ejb.alert.Source;
import pokero.ejb.alert.Told;

class PostsTest {

    private static final String FIRING = """
            {"status": "firing", "labels": {"alertname": "PokeroBooksWrong", "severity": "critical"},
             "annotations": {"summary": "Chips were made or lost", "runbook_url": "https://example.com/BooksWrong.md"},
             "startsAt": "2026-11-21T20:36:05.123456789+01:00", "endsAt": "0001-01-01T00:00:00Z",
             "generatorURL": "http://prometheus/graph", "fingerprint": "c9d4fe10a7b2c3d4"}""";
    private static final String FINDING = """
            {"uuid": "5f3c", "output": "Somebody opened\\na shell", "priority": "Notice", "rule": "Terminal Shell in Container",
             "time": "2026-11-21T19:36:05Z", "hostname": "node-1", "source": "syscall", "tags": ["mitre_execution"],
             "output_fields": {"k8s.pod.name": "pokero-app-0", "proc.tty": 34816, "k8s.ns.name": null}}""";

    @Test
    void anAlertIsReadWithAllThatItSays() throws Unreadable {
        Told told = read(group(FIRING)).getFirst();

        assertThat(told.source()).isEqualTo(Source.PROMETHEUS);
        assertThat(told.name()).isEqualTo("PokeroBooksWrong");
        assertThat(told.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(told.summary()).isEqualTo("Chips were made or lost");
        assertThat(told.runbook()).isEqualTo("https://example.com/BooksWrong.md");
        assertThat(told.fingerprint()).isEqualTo("c9d4fe10a7b2c3d4");
        assertThat(told.labels()).containsEntry("alertname", "PokeroBooksWrong").hasSize(2);
        assertThat(told.startedAt()).isEqualTo(Instant.parse("2026-11-21T19:36:05.123456Z"));
        assertThat(told.endedAt()).isNull();
    }

    @Test
    void aResolvedAlertHasAnEnd() throws Unreadable {
        String resolved = FIRING.replace("firing", "resolved").replace("0001-01-01T00:00:00Z", "2026-11-21T19:40:00Z");

        assertThat(read(group(FIRING + "," + resolved))).extracting(Told::endedAt).containsExactly(null,
                Instant.parse("2026-11-21T19:40:00Z"));
    }

    @Test
    void aFindingOfFalcoIsReadOnOneLine() throws Unreadable {
        Told told = read(FINDING).getFirst();

        assertThat(told.source()).isEqualTo(Source.FALCO);
        assertThat(told.name()).isEqualTo("Terminal Shell in Container");
        assertThat(told.severity()).isEqualTo(Severity.NOTICE);
        assertThat(told.summary()).isEqualTo("Somebody opened a shell");
        assertThat(told.labels()).containsEntry("k8s.pod.name", "pokero-app-0");
    }

    @Test
    void findingsOfARuleInAContainerAreOneAndThoseInAnotherOneAreNot() throws Unreadable {
        String later = FINDING.replace("19:36:05", "19:37:05");

        assertThat(read(later).getFirst().fingerprint()).isEqualTo(read(FINDING).getFirst().fingerprint());
        assertThat(read(FINDING.replace("app-0", "app-1")).getFirst().fingerprint())
                .isNotEqualTo(read(FINDING).getFirst().fingerprint());
    }

    @Test
    void aRunbookThatIsNoPageIsLeftOut() throws Unreadable {
        assertThat(read(group(FIRING.replace("https://example.com/", "javascript:"))).getFirst().runbook()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "null", "[]", "{}", "{\"alerts\": 7, \"version\": \"4\"}",
            "{\"version\": \"3\", \"alerts\": []}", "{\"alerts\": []}", "{\"version\": \"4\", \"alerts\": [null]}",
            "{\"rule\": \"\", \"output\": \"x\", \"priority\": \"Error\", \"time\": \"2026-11-21T19:36:05Z\"}",
            "{\"rule\": \"x\", \"output\": \"x\", \"priority\": \"Error\", \"time\": \"yesterday\"}",
            "{\"version\": \"4\", \"alerts\": [{}]}"})
    void anythingElseIsUnreadable(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(Unreadable.class);
    }

    @Test
    void oneAlertThatMakesNoSenseSpoilsThePost() {
        for (String[] fault : new String[][]{{"firing", "burning"}, {"\"critical\"", "7"}, {"PokeroBooksWrong", " "},
                {"c9d4fe10a7b2c3d4", "'; --"}, {"2026-11-21T20", "9999-11-21T20"},
                {"2026-11-21T20", "+123456-11-21T20"}}) {
            String post = group(FIRING + "," + FIRING.replace(fault[0], fault[1]));
            assertThatThrownBy(() -> read(post)).as(fault[1]).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void whatIsTooDeepIsUnreadable() {
        assertThatThrownBy(() -> read("{\"a\":".repeat(100_000))).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> read("{\"a\":" + "[".repeat(250_000) + "]".repeat(250_000) + "}"))
                .isInstanceOf(Unreadable.class);
    }

    private static String group(String alerts) {
        return "{\"version\": \"4\", \"status\": \"firing\", \"receiver\": \"room\", \"alerts\": [" + alerts + "]}";
    }

    private static List<Told> read(String body) throws Unreadable {
        return Posts.read(body.getBytes(StandardCharsets.UTF_8));
    }
}
