package pokero.checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a policy, which sees one object, cannot see: the chart's workloads have one disruption budget each, and say that they are
 * autoscaled where an autoscaler is, and nowhere else.
 */
final class Budgets implements Check {

    private static final Set<String> SERVE = Set.of("Deployment", "StatefulSet");
    private static final String SAID = "/metadata/labels/pokero~1replicas";
    /** The only room that may have one node. */
    private static final String ALONE = "values-dev.yaml";

    @Override
    public List<String> findings(Repository repository) {
        List<String> findings = new ArrayList<>();
        for (Path values : Manifests.valuesFiles(repository)) {
            List<Manifest> room = Manifests.rendered(repository, values);
            room.stream().filter(manifest -> SERVE.contains(manifest.kind()))
                    .forEach(workload -> findings.addAll(ofWorkload(workload, room, values.endsWith(ALONE))));
        }
        return findings;
    }

    private static List<String> ofWorkload(Manifest workload, List<Manifest> room, boolean mayBeAlone) {
        List<String> faults = new ArrayList<>();
        String said = workload.at(SAID).asText();
        boolean scaled = room.stream().anyMatch(manifest -> isScaler(manifest, workload));
        if (scaled != said.equals("autoscaled")) {
            faults.add(workload + (scaled
                    ? ": there is an autoscaler, but it does not say autoscaled"
                    : ": it says autoscaled, but there is no autoscaler"));
        }
        if (said.equals("single")) {
            return mayBeAlone ? faults : List.of(workload + ": one pod alone is for rooms of development");
        }
        long budgets = room.stream().filter(manifest -> isBudget(manifest, workload)).count();
        if (budgets != 1) {
            faults.add(workload + ": " + budgets + " budgets; it has to have just one");
        }
        return faults;
    }

    private static boolean isScaler(Manifest manifest, Manifest workload) {
        return manifest.kind().equals("HorizontalPodAutoscaler")
                && manifest.at("/spec/scaleTargetRef/kind").asText().equals(workload.kind())
                && manifest.at("/spec/scaleTargetRef/name").asText().equals(workload.name());
    }

    private static boolean isBudget(Manifest manifest, Manifest workload) {
        return manifest.kind().equals("PodDisruptionBudget") && manifest.namespace().equals(workload.namespace())
                && Pod.of(workload).orElseThrow().has(Manifest.map(manifest.at("/spec/selector/matchLabels")));
    }
}
