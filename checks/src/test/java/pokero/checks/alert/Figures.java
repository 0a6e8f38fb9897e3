package pokero.checks.alert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import pokero.checks.Check;
import pokero.checks.Repository;
import pokero.checks.Yaml;

/** Every figure that an alert or a dashboard asks for is on the room's page of figures, or in an exporter's list. */
public final class Figures implements Check {

    private static final Pattern GIVEN = Pattern.compile("(?m)^\\| `(pokero_\\w+)` \\| (\\w+) \\|");
    private static final List<String> OF_A_HISTOGRAM = List.of("_bucket", "_count", "_sum", "_max");

    @Override
    public List<String> findings(Repository repository) {
        Set<String> given = given(repository);
        List<Query> queries = new ArrayList<>(Query.ofAlerts(repository));
        Dashboards.all(repository).forEach((name, dashboard) -> queries.addAll(Query.ofDashboard(name, dashboard)));
        List<String> findings = new ArrayList<>();
        for (Grammar.Reading reading : Grammar.read(queries)) {
            reading.metrics().stream().filter(metric -> !given.contains(metric))
                    .forEach(metric -> findings.add(reading.query().where() + ": nobody gives a figure " + metric));
        }
        return findings;
    }

    private static Set<String> given(Repository repository) {
        Set<String> given = new HashSet<>();
        Matcher row = GIVEN.matcher(repository.read("docs/operations/metrics.md"));
        while (row.find()) {
            if (row.group(2).equals("histogram")) {
                OF_A_HISTOGRAM.forEach(part -> given.add(row.group(1) + part));
            } else {
                given.add(row.group(1));
            }
        }
        Yaml.document(repository.read("infra/exporters.yaml"))
                .forEach(exporter -> exporter.path("metrics").forEach(metric -> given.add(metric.asText())));
        return given;
    }
}
