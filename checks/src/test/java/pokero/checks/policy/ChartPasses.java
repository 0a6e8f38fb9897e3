package pokero.checks.policy;

import java.util.List;

import pokero.checks.Check;
import pokero.checks.Manifests;
import pokero.checks.Repository;

/** What the chart renders, with each of its values files, passes every policy as if it refused. */
public final class ChartPasses implements Check {

    @Override
    public List<String> findings(Repository repository) {
        List<Policy> policies = Policy.all(repository).stream().filter(Policy::isForEveryNamespace).toList();
        return Manifests.rendered(repository).flatMap(manifest -> policies.stream()
                .filter(policy -> policy.concerns(manifest.apiVersion(), manifest.kind(), manifest.namespace()))
                .map(policy -> policy.name() + ", " + manifest + ": " + policy.refusal(manifest.body()))
                .filter(finding -> !finding.endsWith(": "))).toList();
    }
}
