package pokero.checks.alert;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import pokero.checks.Check;
import pokero.checks.Repository;
import pokero.checks.Yaml;

/** Figures and logs of everybody are taken, kept, and found under the names that users know. */
public final class Collection implements Check {

    private static final String MONITORING = "infra/monitoring-values.yaml";
    private static final String PROMTAIL = "infra/promtail-values.yaml";

    /** Exporters whose own charts, and files of ours, bring no monitor. */
    private static final List<String> BROUGHT_BY_NOBODY = List.of("gatekeeper", "cert-manager", "falcosidekick");

    @Override
    public List<String> findings(Repository repository) {
        List<String> findings = new ArrayList<>();
        JsonNode monitoring = Yaml.document(repository.read(MONITORING));
        findings.addAll(prometheus(monitoring.at("/prometheus/prometheusSpec")));
        List<String> monitors = monitoring.at("/prometheus/additionalPodMonitors").findValuesAsText("name");
        BROUGHT_BY_NOBODY.forEach(exporter -> want(findings, monitors.contains(exporter),
                MONITORING + ": nobody takes the figures of " + exporter));
        want(findings, monitoring.at("/grafana/fullnameOverride").asText().equals("loki-stack-grafana"),
                MONITORING + ": users open service/loki-stack-grafana");
        want(findings, monitoring.at("/grafana/admin").has("existingSecret")
                && !monitoring.path("grafana").has("adminPassword"),
                MONITORING + ": Grafana has no password of its own");
        findings.addAll(receivers(monitoring.at("/alertmanager/config")));
        findings.addAll(promtail(Yaml.document(repository.read(PROMTAIL)).at("/config/file").asText()));
        JsonNode loki = Yaml.document(repository.read("infra/loki-values.yaml")).path("loki");
        want(findings, loki.at("/limits_config/retention_period").asText().matches("\\d+h")
                && loki.at("/compactor/retention_enabled").asBoolean(),
                "infra/loki-values.yaml: logs are kept for ever");
        return findings;
    }

    private static List<String> prometheus(JsonNode spec) {
        List<String> faults = new ArrayList<>();
        for (String kind : List.of("serviceMonitor", "podMonitor", "rule", "probe", "scrapeConfig")) {
            want(faults, !spec.path(kind + "SelectorNilUsesHelmValues").asBoolean(true),
                    MONITORING + ": Prometheus takes no " + kind + " but its chart's own");
        }
        want(faults, spec.path("retention").asText().matches("(3[0-9]|[4-9][0-9])d"),
                MONITORING + ": objectives are over 30 days, figures are kept for " + spec.path("retention").asText());
        want(faults, spec.at("/storageSpec/volumeClaimTemplate/spec/resources/requests").has("storage"),
                MONITORING + ": Prometheus has no volume");
        return faults;
    }

    /** Every route ends at a receiver that there is, and no address or token stands in the file. */
    private static List<String> receivers(JsonNode config) {
        List<String> faults = new ArrayList<>();
        List<String> known = config.path("receivers").findValuesAsText("name");
        config.path("route").findValuesAsText("receiver").forEach(receiver -> want(faults, known.contains(receiver),
                MONITORING + ": there is no receiver " + receiver));
        want(faults, config.findValues("credentials").isEmpty() && config.findValues("api_key").isEmpty(),
                MONITORING + ": a secret stands in it");
        want(faults, config.path("receivers").toString().contains("/api/alerts"),
                MONITORING + ": the room is told of no alert");
        return faults;
    }

    /** It is the only configuration of Promtail, for Alloy to read as well, so it has to stand alone. */
    private static List<String> promtail(String file) {
        List<String> faults = new ArrayList<>();
        want(faults, !file.contains("{{"), PROMTAIL + ": Alloy knows nothing of Helm's templates");
        JsonNode config = Yaml.document(file);
        want(faults, config.at("/clients/0/url").asText().endsWith("/loki/api/v1/push"),
                PROMTAIL + ": it tells nobody");
        for (JsonNode job : config.path("scrape_configs")) {
            want(faults, job.path("relabel_configs").findValuesAsText("target_label")
                    .containsAll(List.of("app", "namespace", "pod", "container", "__path__")),
                    PROMTAIL + ": " + job.path("job_name").asText() + " lacks a label that queries ask for");
        }
        want(faults, !config.path("scrape_configs").isEmpty(), PROMTAIL + ": it reads nothing");
        return faults;
    }

    private static void want(List<String> faults, boolean well, String fault) {
        if (!well) {
            faults.add(fault);
        }
    }
}
