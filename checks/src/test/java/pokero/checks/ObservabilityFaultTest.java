package pokero.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static pokero.checks.Fault.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check of alerts, policies, Falco's rules and the attack lab finds a fault that is planted for it. */
class ObservabilityFaultTest {

    private static final String FALCO = "infra/falco-values.yaml";

    private static final String ALERTS = "infra/alerts/room.yaml";
    private static final String FIGURES = "alerts and dashboards ask for figures that there are";
    private static final String DASHBOARDS = "dashboards can be asked";
    private static final String COLLECTION = "figures and logs are collected";
    private static final String POLICIES = "k8s/policies/";
    private static final String NETWORK = "network policies are the matrix";
    private static final String BUDGETS = "what serves has a budget";
    private static final String LAB = "infra/lab/namespace.template";

    static Stream<Fault> faults() {
        return Stream.of(
                fault("Falco's conditions compile", FALCO, "evt.type = listen", "evt.kind = listen", "evt.kind"),
                fault("Falco's conditions compile", FALCO, "spawned_process and container and proc.name = ps",
                        "spawned and container and proc.name = ps", "no macro is called spawned"),
                fault("Falco's conditions compile", FALCO, "port=%fd.sport", "port=%fd.port_number", "fd.port_number"),
                fault("Falco's rules find what they must", FALCO, "not fd.sport in (allowed_listening_ports)",
                        "not fd.lport in (allowed_listening_ports)", "Listen on Suspicious Port finds"),
                fault("Falco's rules find what they must", FALCO, "fd.type in (ipv4, ipv6) and fd.sport exists\n",
                        "evt.type exists\n", "Listen on Suspicious Port finds"),
                fault("Falco's rules find what they must", FALCO, "proc.name in (su, sudo, doas)",
                        "proc.name in (sudo, doas)", "Suspicious SU Usage does not find"),
                fault("Falco's rules find what they must", "infra/falco-events.yaml", "  Crypto Miner:\n",
                        "  Miners:\n",
                        "there is no rule Miners"),
                fault("Falco's rules find what they must", "infra/falco-events.yaml", "proc.name: su,",
                        "proc.name: so,",
                        "Suspicious SU Usage does not find"),
                fault("policies refuse their bad cases", POLICIES + "names/suite.yaml",
                        "object: cases/refused-other.yaml\n        assertions: [{violations: \"yes\"}]",
                        "object: cases/refused-other.yaml\n        assertions: [{violations: \"no\"}]",
                        "refused-other.yaml: "),
                fault("Falco's rules stand under their names", FALCO, "rule: Reconnaissance Command df",
                        "rule: Disk usage", "Reconnaissance Command df"),
                fault("Falco's rules stand under their names", "infra/lab/attack-13-miner.sh", "Crypto Miner", "Miner",
                        "triggers Crypto Miner"),
                fault("the attack lab is shut", LAB, "    - to: [{podSelector: {}}]\n",
                        "    - to: [{ipBlock: {cidr: 0.0.0.0/0}}]\n", "it is not shut"),
                fault("the attack lab is shut", LAB, "delete, namespace", "get, namespace", "takes it away"),
                fault("the attack lab is shut", "infra/lab/crapi-values.yaml", "web:\n", "kind: List\nweb:\n",
                        "by accident"),
                fault("policies refuse their bad cases", POLICIES + "non-root/template.yaml", "runAsUser == 0",
                        "runAsUser == 1", "refused-user.yaml is not refused"),
                fault("policies refuse their bad cases", POLICIES + "https-only/template.yaml", "size(", "length(",
                        "https-only"),
                fault("policies refuse their bad cases", POLICIES + "probes/constraint.yaml", "Deployment, ", "",
                        "none of the constraint's business"),
                fault("the chart passes the policies", "k8s/helm/pokero/templates/_helpers.tpl",
                        "readOnlyRootFilesystem: true", "readOnlyRootFilesystem: false", "read-only-root"),
                fault("the chart passes the policies", "k8s/helm/pokero/values.yaml", "ghcr.io/pokero/",
                        "ghcr.io/other/",
                        "registries"),
                fault("the chart passes the policies", "k8s/helm/pokero/values-small.yaml", "  replicas: 2\n",
                        "  replicas: 1\n", "replicas-with-budget"),
                fault("the chart passes the policies", "k8s/helm/pokero/templates/disruptionbudget.yaml",
                        "maxUnavailable: {{", "minAvailable: {{", "replicas-with-budget"),
                fault(BUDGETS, "k8s/helm/pokero/values-small.yaml", "  replicas: 2\n",
                        "  replicas: 1\n  single: true\n", "one pod alone"),
                fault(BUDGETS, "k8s/helm/pokero/templates/disruptionbudget.yaml", "{{- include \"pokero.selector\"",
                        "tier: other\n      {{- include \"pokero.selector\"", "0 budgets"),
                fault(BUDGETS, "k8s/helm/pokero/templates/autoscaler.yaml", "kind: StatefulSet", "kind: Deployment",
                        "says autoscaled"),
                fault("critical policies hold without Gatekeeper", POLICIES + "critical.yaml",
                        "c.securityContext.privileged", "c.securityContext.privilege", "decides otherwise"),
                fault("critical policies hold without Gatekeeper", POLICIES + "critical.yaml",
                        "validationActions: [Deny, Audit]", "validationActions: [Audit]", "not bound to refuse"),
                fault("alerts fire and are silent", ALERTS, "max(pokero_ledger_wrong_balances) > 0",
                        "max(pokero_ledger_wrong_balances) > 1", "PokeroBooksWrong fires"),
                fault("alerts fire and are silent", ALERTS, "sum(rate(", "sum(rat(", "infra/alerts/room.yaml"),
                fault("alerts fire and are silent", ALERTS, "            severity: critical\n",
                        "            level: bad\n",
                        "it has no severity"),
                fault("alerts fire and are silent", "infra/runbooks/PostgresNoLeader.md", "## Do this", "## Then",
                        "PostgresNoLeader.md does not say"),
                fault(FIGURES, ALERTS, "pokero_ring_listening", "pokero_ring_hears", "a figure pokero_ring_hears"),
                fault(FIGURES, "infra/dashboards/room.json", "sum(pokero_sockets)", "sum(pokero_lines)",
                        "Browsers connected: nobody gives a figure pokero_lines"),
                fault(FIGURES, "infra/exporters.yaml", "    - patroni_is_paused\n", "", "a figure patroni_is_paused"),
                fault(FIGURES, "docs/operations/metrics.md", "| `pokero_seen_time_seconds` | histogram |",
                        "| `pokero_seen_time_seconds` | gauge |", "a figure pokero_seen_time_seconds_bucket"),
                fault(DASHBOARDS, "infra/dashboards/ledger.json", "max(pokero_ledger_total)", "max(pokero_ledger_total",
                        "no query"),
                fault(DASHBOARDS, "infra/dashboards/table.json", "max(pokero_clock_lag_seconds)",
                        "rate(pokero_clock_lag_seconds)", "expected type range vector"),
                fault(DASHBOARDS, "infra/dashboards/logs.json", "} | json\"", "} json\"", "no query"),
                fault(DASHBOARDS, "infra/dashboards/logs.json", "{app=\\\"pokero-app\\\"}\"",
                        "{app=\\\"pokero\\\"}\"",
                        "not what users ask"),
                fault(DASHBOARDS, "infra/kustomization.yaml", "grafana_dashboard: \"1\"", "dashboard: \"1\"",
                        "by the label grafana_dashboard"),
                fault(DASHBOARDS, "infra/kustomization.yaml", "  - alerts/room.yaml\n", "", "does not bring in"),
                fault(COLLECTION, "infra/monitoring-values.yaml", "ruleSelectorNilUsesHelmValues: false",
                        "ruleSelectorNilUsesHelmValues: true", "takes no rule"),
                fault(COLLECTION, "infra/monitoring-values.yaml", "retention: 35d", "retention: 7d", "kept for 7d"),
                fault(COLLECTION, "infra/monitoring-values.yaml", "receiver: pager", "receiver: phone",
                        "no receiver phone"),
                fault(COLLECTION, "infra/monitoring-values.yaml", "    - name: gatekeeper\n", "    - name: keeper\n",
                        "takes the figures of gatekeeper"),
                fault(NETWORK, "k8s/network/gatekeeper-system.yaml",
                        "fromEntities: [kube-apiserver, host, remote-node]",
                        "fromEntities: [host, remote-node]", "API server → Gatekeeper:8443 is needed"),
                fault(NETWORK, "k8s/network/falco.yaml", "app.kubernetes.io/component: ui-redis}\n",
                        "app.kubernetes.io/component: core}\n", "Falcosidekick Redis"),
                fault(COLLECTION, "infra/promtail-values.yaml", "target_label: app\n", "target_label: name\n",
                        "lacks a label"),
                fault(COLLECTION, "infra/loki-values.yaml", "retention_enabled: true", "retention_enabled: false",
                        "kept for ever"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isFound(Fault fault, @TempDir Path folder) throws IOException {
        assertThat(fault.findings(Observability.ALL, folder))
                .anySatisfy(finding -> assertThat(finding).contains(fault.finding()));
    }

    @Test
    void everyCheckHasOne() {
        assertThat(faults().map(Fault::check)).containsAll(Observability.ALL.keySet());
    }
}
