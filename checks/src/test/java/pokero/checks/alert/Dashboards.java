package pokero.checks.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import pokero.checks.Check;
import pokero.checks.Repository;
import pokero.checks.Yaml;

/** Every dashboard is brought in for Grafana to find, and each of its questions can be asked. */
public final class Dashboards implements Check {

    private static final String PODS = "infra/pod-dashboard.json";
    private static final List<String> USERS_ASK = List.of("{app=\"pokero-app\"}", "{app=\"falco\"} | json");

    @Override
    public List<String> findings(Repository repository) {
        List<String> findings = new ArrayList<>();
        Map<String, JsonNode> dashboards = all(repository);
        findings.addAll(broughtIn(repository, dashboards.keySet()));
        Set<String> known = new HashSet<>();
        List<Query> queries = new ArrayList<>();
        dashboards.forEach((name, dashboard) -> {
            want(findings, known.add(dashboard.path("uid").asText()) && known.add(dashboard.path("title").asText()),
                    name + ": another one has its uid or title");
            findings.addAll(overlaps(name, dashboard.path("panels")));
            queries.addAll(Query.ofDashboard(name, dashboard));
        });
        Grammar.read(queries).forEach(reading -> reading.faults()
                .forEach(fault -> findings.add(reading.query().where() + ": no query: " + fault)));
        findings.addAll(
                takenByPrometheus(queries.stream().filter(query -> query.language().equals("promql")).toList()));
        List<String> logs = Query.ofDashboard("", dashboards.get("infra/dashboards/logs.json")).stream()
                .map(Query::text)
                .toList();
        want(findings, logs.containsAll(USERS_ASK), "infra/dashboards/logs.json: not what users ask: " + USERS_ASK);
        return findings;
    }

    /** By their paths. */
    static Map<String, JsonNode> all(Repository repository) {
        Map<String, JsonNode> dashboards = new TreeMap<>();
        List<Path> files = new ArrayList<>(repository.files("infra/dashboards", ".*\\.json"));
        files.add(repository.root().resolve(PODS));
        for (Path file : files) {
            try {
                dashboards.put(repository.name(file), Yaml.MAPPER.readTree(Repository.read(file)));
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(repository.name(file), e);
            }
        }
        return dashboards;
    }

    private static List<String> broughtIn(Repository repository, Set<String> dashboards) {
        JsonNode kustomization = Yaml.document(repository.read("infra/kustomization.yaml"));
        List<String> faults = new ArrayList<>();
        want(faults, kustomization.at("/generatorOptions/labels/grafana_dashboard").asText().equals("1"),
                "infra/kustomization.yaml: Grafana finds its ConfigMaps by the label grafana_dashboard, \"1\"");
        Set<String> named = new HashSet<>();
        kustomization.path("configMapGenerator").forEach(map -> {
            String file = "infra/" + map.at("/files/0").asText();
            named.add(file);
            String dashboard = file.equals(PODS) ? "pods" : file.replaceAll(".*/(.*)\\.json", "$1");
            want(faults, map.path("name").asText().equals("grafana-dashboard-" + dashboard),
                    file + ": its ConfigMap is called " + map.path("name").asText());
        });
        want(faults, named.equals(dashboards),
                "infra/kustomization.yaml: brings in " + named + ", there are " + dashboards);
        Set<String> alerts = new HashSet<>();
        kustomization.path("resources").forEach(file -> alerts.add("infra/" + file.asText()));
        repository.files("infra/alerts", "infra/alerts/[a-z]+\\.yaml").stream().map(repository::name)
                .forEach(file -> want(faults, alerts.contains(file),
                        "infra/kustomization.yaml: does not bring in " + file));
        return faults;
    }

    private static List<String> overlaps(String name, JsonNode panels) {
        List<String> faults = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (JsonNode panel : panels) {
            JsonNode place = panel.path("gridPos");
            boolean free = place.path("x").asInt() + place.path("w").asInt() <= 24;
            for (int x = 0; x < place.path("w").asInt(); x++) {
                for (int y = 0; y < place.path("h").asInt(); y++) {
                    free &= taken.add(place.path("x").asInt() + x + "," + (place.path("y").asInt() + y));
                }
            }
            want(faults, free, name + ", " + panel.path("title").asText() + ": there is something in its place");
        }
        return faults;
    }

    /** promtool knows functions and types besides the grammar. */
    private static List<String> takenByPrometheus(List<Query> queries) {
        ObjectNode rules = Yaml.MAPPER.createObjectNode();
        var group = rules.putArray("groups").addObject().put("name", "dashboards").putArray("rules");
        for (int each = 0; each < queries.size(); each++) {
            group.addObject().put("record", "query:" + each).put("expr", queries.get(each).text());
        }
        try {
            Path folder = Files.createTempDirectory("dashboards");
            Files.writeString(folder.resolve("dashboards.yaml"), rules.toString());
            return Promtool.run(folder, "check", "rules", "dashboards.yaml");
        } catch (IOException e) {
            throw new UncheckedIOException("promtool is missing: apt-get install prometheus", e);
        }
    }

    private static void want(List<String> faults, boolean well, String fault) {
        if (!well) {
            faults.add(fault);
        }
    }
}
