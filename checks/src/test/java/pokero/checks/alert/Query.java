package pokero.checks.alert;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import pokero.checks.Repository;
import pokero.checks.Yaml;

/**
 * A question to Prometheus or Loki.
 *
 * @param where the file and, in it, the alert or the panel
 * @param language promql or logql
 */
record Query(String where, String language, String text) {

    /** All of the alerts. */
    static List<Query> ofAlerts(Repository repository) {
        List<Query> queries = new ArrayList<>();
        repository.files("infra/alerts", "infra/alerts/[a-z]+\\.yaml").forEach(file -> Yaml
                .document(Repository.read(file)).at("/spec/groups").forEach(group -> group.path("rules")
                        .forEach(rule -> queries
                                .add(new Query(repository.name(file) + ", " + rule.path("alert").asText(),
                                        "promql", rule.path("expr").asText())))));
        return queries;
    }

    /** All of a dashboard's panels, its variables and its marks, with values in the place of Grafana's variables. */
    static List<Query> ofDashboard(String name, JsonNode dashboard) {
        List<Query> queries = new ArrayList<>();
        dashboard.path("panels").forEach(panel -> panel.path("targets").forEach(target -> queries
                .add(of(name + ", " + panel.path("title").asText(), target))));
        dashboard.at("/annotations/list")
                .forEach(mark -> queries.add(of(name + ", " + mark.path("name").asText(), mark)));
        return queries;
    }

    private static Query of(String where, JsonNode asked) {
        return new Query(where, asked.at("/datasource/type").asText().equals("loki") ? "logql" : "promql",
                asked.path("expr").asText().replace("$__rate_interval", "5m").replaceAll("\\$[a-z]+", "some"));
    }
}
