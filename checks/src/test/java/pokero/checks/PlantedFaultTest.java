package pokero.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static pokero.checks.Fault.custom;
import static pokero.checks.Fault.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check finds a fault that is planted for it, and says where. */
class PlantedFaultTest {

    private static final String STATEFUL_SET = "k8s/helm/pokero/templates/statefulset.yaml";
    private static final String HELPERS = "k8s/helm/pokero/templates/_helpers.tpl";
    private static final String PRODUCTION = "k8s/helm/pokero/values-production.yaml";
    private static final String CLUSTER = "k8s/postgres/cluster.yaml";
    private static final String ROOM = "k8s/network/pokero.yaml";
    private static final String DATABASE = "k8s/network/pokero-database.yaml";
    private static final String PUBLISH = ".github/workflows/docker-publish.yml";
    private static final String CHECK = ".github/workflows/check.yml";
    private static final String APPS = "k8s/gitops/apps/values.yaml";
    private static final String COMPOSE = "docker/compose.yaml";

    static Stream<Fault> faults() {
        return Stream.of(
                fault("YAML is well-formed", COMPOSE, "name: pokero\n", "name: pokero\nname: other\n", "duplicate key"),
                fault("the chart passes helm lint --strict", "k8s/helm/pokero/Chart.yaml", "version: 1.0.0\n",
                        "version: one\n", "version"),
                fault("the values are known", PRODUCTION, "maxReplicas:", "mostReplicas:", "mostReplicas"),
                fault("the values are known", PRODUCTION, "log: json", "log: xml", "/nodes/log"),
                fault("fields are known", STATEFUL_SET, "minReadySeconds:", "minimumReadySeconds:",
                        "minimumReadySeconds"),
                fault("fields are known", STATEFUL_SET, "failureThreshold: 60", "failureTreshold: 60",
                        "failureTreshold"),
                fault("fields are known", DATABASE, "toEntities", "toEntity", "toEntity"),
                custom(CLUSTER, "synchronous_mode: true", "synchronous: true", "synchronous"),
                custom("k8s/postgres/operator-values.yaml", "enable_readiness_probe", "enable_ready_probe",
                        "enable_ready_probe"),
                custom("k8s/helm/pokero/templates/podmonitor.yaml", "podMetricsEndpoints", "endpoints", "endpoints"),
                custom("k8s/helm/pokero/templates/gateway.yaml", "sectionName: https", "listener: https", "listener"),
                fault("selectors match", "k8s/helm/pokero/templates/disruptionbudget.yaml",
                        "      {{- include \"pokero.selector\" . | nindent 6 }}", "      app: pokero", "no pod"),
                fault("selectors match", STATEFUL_SET, "serviceName: {{ include \"pokero.name\" . }}-cluster",
                        "serviceName: pokero-nodes", "no Service pokero-nodes"),
                fault("selectors match", "k8s/helm/pokero/templates/autoscaler.yaml", "kind: StatefulSet",
                        "kind: Deployment", "no Deployment"),
                fault("ports are open", STATEFUL_SET, "containerPort: 8080", "containerPort: 8081",
                        "nothing opens port 8081"),
                fault("ports are open", "k8s/helm/pokero/templates/services.yaml", "targetPort: http",
                        "targetPort: web", "no port web"),
                fault("ports are open", STATEFUL_SET, "              port: management", "              port: 9991",
                        "9991"),
                fault("secrets are made", "k8s/helm/pokero/values.yaml", "secret: pokero-db-owner",
                        "secret: pokero-db-migrator", "pokero/pokero-db-migrator"),
                fault("secrets are made", CLUSTER, "secretName: pokero-db-tls", "secretName: pokero-db-cert",
                        "pokero-database/pokero-db-cert"),
                fault("secrets are made", "k8s/postgres/access.yaml", "      - pokero-db-ca\n", "",
                        "just the secrets"),
                fault("pods are restricted", HELPERS, "allowPrivilegeEscalation: false", "privileged: true",
                        "privileged"),
                fault("pods are restricted", HELPERS, "readOnlyRootFilesystem: true", "", "can be written"),
                fault("pods are restricted", HELPERS, "runAsNonRoot: true", "runAsNonRoot: false", "as root"),
                fault("pods are restricted", HELPERS, "drop: [ALL]", "drop: [NET_RAW]", "keeps capabilities"),
                fault("pods are restricted", STATEFUL_SET, "automountServiceAccountToken: false", "", "token"),
                fault("nodes start and leave in time", STATEFUL_SET, "path: /health/ready", "path: /ready",
                        "/health/ready"),
                fault("nodes start and leave in time", STATEFUL_SET, ".Values.nodes.leaveSeconds 15", "1",
                        "is killed after"),
                fault("numbers of nodes fit together", "k8s/helm/pokero/values.yaml", "maxUnavailable: 1",
                        "maxUnavailable: 3", "may be down at once"),
                fault("numbers of nodes fit together", STATEFUL_SET, "{{- if not .Values.autoscaling.enabled }}",
                        "{{- if true }}", "so does its autoscaler"),
                fault("numbers of nodes fit together", PRODUCTION, "databaseConnections: 20",
                        "databaseConnections: 60", "more than the database's"),
                fault("the network lets through what is needed", ROOM, "{port: 9990}", "{port: 9991}",
                        "Prometheus → app:9990 is needed, but refused"),
                fault("the network lets through what is needed", ROOM, "matchLabels: {app: pokero-test}",
                        "matchLabels: {}", "is let through"),
                fault("the network lets through what is needed", DATABASE, "toEntities: [kube-apiserver]",
                        "toEntities: [host]", "spilo → API server"),
                fault("the network lets through what is needed", ROOM, "  policyTypes: [Ingress, Egress]\n---\n",
                        "  policyTypes: [Ingress]\n---\n", "nothing denies by default in pokero"),
                fault("containers are locked up", COMPOSE, "  read_only: true", "  read_only: false",
                        "can be written"),
                fault("containers are locked up", COMPOSE, "    user: haproxy", "    privileged: true",
                        "it is privileged"),
                fault("versions agree", CLUSTER, "version: \"18\"", "version: \"17\"", "PostgreSQL 17"),
                fault("versions agree", COMPOSE, "haproxy:", "postgres:17.2 haproxy:", "several versions"),
                fault("workflows are safe", PUBLISH, "@3d3c42e5aac5ba805825da76410c181273ba90b1", "@v7",
                        "not pinned by its commit: actions/checkout@v7"),
                fault("workflows are safe", PUBLISH, "permissions: {}", "permissions: write-all", "write-all"),
                fault("workflows are safe", PUBLISH, "security-events: write", "packages: write",
                        "it may write packages"),
                fault("workflows are safe", CHECK, "make check", "echo ${{ github.event.pull_request.title }}",
                        "become part of a script"),
                fault("workflows are safe", CHECK, "  pull_request:\n", "  pull_request_target:\n",
                        "this repository's rights"),
                fault("the pipeline has its order", PUBLISH, "needs: [iac-scan, sca-scan]", "needs: iac-scan",
                        "sast-scan waits for [iac-scan]"),
                fault("the pipeline has its order", PUBLISH, "      - zap-rules.tsv\n", "", "it ignores"),
                fault("the pipeline has its order", PUBLISH, "outputs.digest }}\n    steps",
                        "outputs.image }}\n    steps",
                        "dast-scan lacks"),
                fault("the pipeline has its order", "zap-rules.tsv", "\tFAIL\t", " FAIL ", "between tabs"),
                fault("Argo CD finds what it is told", APPS, "path: k8s/network", "path: k8s/roads",
                        "no folder k8s/roads"),
                fault("Argo CD finds what it is told", "k8s/policies/kustomization.yaml",
                        "  - seccomp/constraint.yaml\n",
                        "", "seccomp/constraint.yaml is not brought"),
                fault("Argo CD finds what it is told", "k8s/policies/kustomization.yaml", "  - names/template.yaml",
                        "  - named/template.yaml", "no file named/template.yaml"),
                fault("Argo CD finds what it is told", APPS, "version: 2.9.0", "version: 2.x", "2.x"),
                fault("Argo CD finds what it is told", APPS, "wave: 3", "wave: 0", "database does not come after"),
                fault("Argo CD finds what it is told", APPS, "reason: the autoscaler decides how many nodes there are",
                        "reason: \"\"", "without a reason"),
                fault("documents hold", "docs/deploy/cluster.md", "](../operations/upgrade.md)", "](upgrading.md)",
                        "upgrading.md leads nowhere"),
                fault("documents hold", "docs/deploy/cluster.md", "```sh cluster", "```sh", "who executes it"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isFound(Fault fault, @TempDir Path folder) throws IOException {
        assumeTrue(!fault.ofSchemas() || Schemas.given().isPresent(), "SKIPPED: there is no folder CRD_DIR");

        assertThat(fault.findings(Checks.ALL, folder))
                .anySatisfy(finding -> assertThat(finding).contains(fault.finding()));
    }

    @Test
    void everyCheckHasOne() {
        assertThat(faults().map(Fault::check)).containsAll(Checks.ALL.keySet());
    }
}
