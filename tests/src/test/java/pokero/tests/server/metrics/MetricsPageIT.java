package pokero.tests.server.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import pokero.ejb.metrics.RoomMetrics;
import pokero.tests.server.Deployed;

/** A running node gives the figures that docs/operations/metrics.md lists, and no others of the room. */
@ExtendWith(ArquillianExtension.class)
class MetricsPageIT extends Deployed {

    private static final Path PAGE = Path.of("../docs/operations/metrics.md");
    private static final Path EXPORTERS = Path.of("../infra/exporters.yaml");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(pokero_\\w+)` \\| (\\w+) \\|");
    private static final Pattern TYPE = Pattern.compile("(?m)^# TYPE (pokero_\\w+(?<!_seconds_max)) (\\w+)$");
    private static final Pattern LABELS = Pattern.compile("(?m)^\\| `(pokero_\\w+)` \\|(?:[^|]*\\|){3}([^|]*)\\|");
    private static final Set<String> OF_EVERY_FIGURE = Set.of("mp_scope", "le");

    @Inject
    private RoomMetrics metrics;

    @Test
    void thePageListsWhatANodeGivesAndNothingElse() throws Exception {
        assertThat(found(TYPE, scrape("jboss.http.port"))).isEqualTo(found(ROW, Files.readString(PAGE)));
    }

    @Test
    void theLabelsAreThoseOfThePage() throws Exception {
        String page = Files.readString(PAGE);
        String scrape = scrape("jboss.http.port");

        found(LABELS, page).forEach((name, listed) -> assertThat(labels(name, scrape)).as(name)
                .isEqualTo(words("`(\\w+)`", listed)));
    }

    @Test
    void whatDashboardsAskOfTheServerIsThere() throws Exception {
        String lists = Files.readString(EXPORTERS);

        assertThat(names(scrape("jboss.management.http.port"))).containsAll(listed(lists, "wildfly"));
        assertThat(names(scrape("jboss.http.port"))).containsAll(listed(lists, "java"));
    }

    private static Set<String> labels(String name, String scrape) {
        return Arrays.stream(scrape.split("\n")).filter(line -> line.matches(name + "(_bucket)?\\{.*"))
                .flatMap(line -> words("[{,](\\w+)=\"", line).stream())
                .filter(label -> !OF_EVERY_FIGURE.contains(label)).collect(Collectors.toSet());
    }

    private static Set<String> names(String scrape) {
        return words("(?m)^(\\w+)[{ ]", scrape);
    }

    private static Set<String> listed(String lists, String exporter) {
        String list = lists.split("(?m)^" + exporter + ":\n")[1].split("(?m)^\\w")[0];
        return words("(?m)^    - (\\w+)$", list);
    }

    private static Map<String, String> found(Pattern pattern, String text) {
        Map<String, String> found = new TreeMap<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.put(matcher.group(1), matcher.group(2));
        }
        return found;
    }

    private static Set<String> words(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(word -> word.group(1))
                .collect(Collectors.toSet());
    }

    /** What everything has counted at least once is on the page. */
    private String scrape(String port) throws IOException, InterruptedException {
        metrics.seen(Duration.ofMillis(3));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + Integer.getInteger(port) + "/metrics")).build(),
                    BodyHandlers.ofString()).body();
        }
    }
}
