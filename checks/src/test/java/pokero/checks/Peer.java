package pokero.checks;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who may want to talk to somebody.
 *
 * @param namespace of a pod; empty for what is no pod
 */
record Peer(String name, String namespace, Map<String, String> labels) {

    private static final String NAME = "app.kubernetes.io/name";
    private static final String COMPONENT = "app.kubernetes.io/component";
    private static final String GATEKEEPER = "gatekeeper.sh/system";

    static final Peer API_SERVER = outside("API server");
    static final Peer MACHINES = outside("machines");
    static final Peer INTERNET = outside("internet");

    /** Pods that others' charts make, by the labels that those give them. */
    private static final List<Peer> OTHERS = List.of(
            pod("gateway", "pokero-gateway", Map.of("gateway.networking.k8s.io/gateway-name", "pokero")),
            pod("spilo", "pokero-database",
                    Map.of("application", "spilo", "cluster-name", "pokero-db", "spilo-role", "master")),
            pod("pooler", "pokero-database",
                    Map.of("application", "db-connection-pooler", "cluster-name", "pokero-db")),
            pod("postgres-operator", "postgres-operator", Map.of(NAME, "postgres-operator")),
            pod("Prometheus", "monitoring", Map.of(NAME, "prometheus")),
            pod("Prometheus operator", "monitoring", Map.of("app", "kube-prometheus-stack-operator")),
            pod("kube-state-metrics", "monitoring", Map.of(NAME, "kube-state-metrics")),
            pod("Alertmanager", "monitoring", Map.of(NAME, "alertmanager")),
            pod("Grafana", "monitoring", Map.of(NAME, "grafana")),
            pod("Loki", "monitoring", Map.of(NAME, "loki")),
            pod("Promtail", "monitoring", Map.of(NAME, "promtail")),
            pod("Falco", "falco", Map.of(NAME, "falco")),
            pod("Falcosidekick", "falco", Map.of(NAME, "falcosidekick", COMPONENT, "core")),
            pod("Falcosidekick UI", "falco", Map.of(NAME, "falcosidekick", COMPONENT, "ui")),
            pod("Falcosidekick Redis", "falco", Map.of(NAME, "falcosidekick", COMPONENT, "ui-redis")),
            pod("Gatekeeper", "gatekeeper-system", Map.of(GATEKEEPER, "yes", "control-plane", "controller-manager")),
            pod("Gatekeeper audit", "gatekeeper-system",
                    Map.of(GATEKEEPER, "yes", "control-plane", "audit-controller")),
            pod("Gatekeeper's jobs", "gatekeeper-system", Map.of(GATEKEEPER, "yes")),
            pod("cert-manager", "cert-manager", Map.of(NAME, "cert-manager", COMPONENT, "controller")),
            pod("konnectivity", "kube-system", Map.of("app", "konnectivity-agent")),
            pod("DNS", "kube-system", Map.of("k8s-app", "kube-dns")),
            pod("istiod", "aks-istio-system", Map.of("app", "istiod")),
            pod("stranger in pokero", "pokero", Map.of("app", "stranger")),
            pod("stranger in pokero-database", "pokero-database", Map.of("app", "stranger")),
            pod("stranger in monitoring", "monitoring", Map.of("app", "stranger")),
            pod("stranger in gatekeeper-system", "gatekeeper-system", Map.of("app", "stranger")),
            pod("stranger", "default", Map.of("app", "stranger")));

    private static Peer pod(String name, String namespace, Map<String, String> labels) {
        return new Peer(name, namespace, labels);
    }

    private static Peer outside(String name) {
        return new Peer(name, "", Map.of());
    }

    /** Everybody: the room's own pods as the production values render them, and all others. */
    static List<Peer> all(Repository repository) {
        List<Peer> all = new java.util.ArrayList<>(OTHERS);
        all.addAll(List.of(API_SERVER, MACHINES, INTERNET));
        Map<String, String> names = Map.of("StatefulSet", "app", "Job", "migration", "Pod", "helm test");
        for (Manifest manifest : Manifests.production(repository)) {
            Optional.ofNullable(names.get(manifest.kind())).ifPresent(
                    name -> all.add(new Peer(name, manifest.namespace(), Pod.of(manifest).orElseThrow().labels())));
        }
        return all;
    }

    boolean isPod() {
        return !namespace.isEmpty();
    }
}
