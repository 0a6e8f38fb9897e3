package pokero.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** How many nodes there are, may be down and may become fits together, and the database has a connection for each of theirs. */
final class Capacity implements Check {

    /** What the operator, backups, the exporter and people take. */
    private static final int RESERVED_CONNECTIONS = 30;
    private static final int LEAST_IN_PRODUCTION = 3;

    /** The line on which a node listens to the others. */
    private static final int BESIDE_THE_POOL = 1;

    @Override
    public List<String> findings(Repository repository) {
        List<String> findings = new ArrayList<>();
        for (var values : Manifests.valuesFiles(repository)) {
            List<Manifest> room = Manifests.rendered(repository, values);
            Manifest nodes = one(room, "StatefulSet").orElseThrow();
            Optional<Manifest> autoscaler = one(room, "HorizontalPodAutoscaler");
            int least = autoscaler.map(each -> each.at("/spec/minReplicas").asInt())
                    .orElse(nodes.at("/spec/replicas").asInt(1));
            one(room, "PodDisruptionBudget").ifPresent(budget -> findings.addAll(budget(budget, least)));
            autoscaler.ifPresent(each -> findings.addAll(autoscaler(each, nodes)));
            if (values.endsWith("values-production.yaml")) {
                findings.addAll(production(repository, room, nodes, autoscaler, least));
            }
        }
        return findings;
    }

    private static Optional<Manifest> one(List<Manifest> room, String kind) {
        return room.stream().filter(manifest -> manifest.kind().equals(kind)).findFirst();
    }

    private static List<String> budget(Manifest budget, int least) {
        int down = budget.at("/spec/maxUnavailable").asInt(0);
        if (down < 1) {
            return List.of(budget + ": no node may ever be evicted, so no machine can be drained");
        }
        return down >= least
                ? List.of(budget + ": " + down + " nodes may be down at once, but there are only " + least)
                : List.of();
    }

    private static List<String> autoscaler(Manifest autoscaler, Manifest nodes) {
        List<String> findings = new ArrayList<>();
        if (nodes.body().at("/spec").has("replicas")) {
            findings.add(nodes + ": it names a number of nodes, and so does its autoscaler");
        }
        if (nodes.at("/spec/template/spec/containers/0/resources/requests/cpu").isMissingNode()) {
            findings.add(autoscaler + ": it measures a share of the requested CPU, but none is requested");
        }
        if (autoscaler.at("/spec/minReplicas").asInt() > autoscaler.at("/spec/maxReplicas").asInt()) {
            findings.add(autoscaler + ": its least is more than its most");
        }
        return findings;
    }

    private static List<String> production(Repository repository, List<Manifest> room, Manifest nodes,
            Optional<Manifest> autoscaler, int least) {
        List<String> findings = new ArrayList<>();
        if (least < LEAST_IN_PRODUCTION) {
            findings.add(nodes + ": production has at least three nodes");
        }
        if (one(room, "PodDisruptionBudget").isEmpty()) {
            findings.add(nodes + ": production has a disruption budget");
        }
        int most = autoscaler.map(each -> each.at("/spec/maxReplicas").asInt()).orElse(least);
        int connections = nodes.at("/spec/template/spec/containers/0/env").valueStream()
                .filter(each -> each.path("name").asText().equals("POKERO_DB_CONNECTIONS"))
                .mapToInt(each -> each.path("value").asInt()).sum() + BESIDE_THE_POOL;
        JsonNode database = Yaml.document(repository.read("k8s/postgres/cluster.yaml"));
        int allowed = database.at("/spec/postgresql/parameters/max_connections").asInt();
        if (most * connections + RESERVED_CONNECTIONS > allowed) {
            findings.add(nodes + ": " + most + " nodes with " + connections + " connections each and "
                    + RESERVED_CONNECTIONS + " for others are more than the database's " + allowed);
        }
        return findings;
    }
}
