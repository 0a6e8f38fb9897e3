package pokero.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** A node is asked the right questions, has time to start and time to leave. */
final class Lifetimes implements Check {

    private static final Map<String, String> PROBES = Map.of("startupProbe", "/health/started", "livenessProbe",
            "/health/live", "readinessProbe", "/health/ready");

    /** What a cold node may take on a busy machine. */
    private static final int SECONDS_TO_START = 120;

    /** What WildFly takes to close when everybody has left. */
    private static final int SECONDS_TO_CLOSE = 10;

    @Override
    public List<String> findings(Repository repository) {
        List<String> findings = new ArrayList<>();
        Manifests.rendered(repository).filter(manifest -> manifest.kind().equals("StatefulSet"))
                .map(manifest -> Pod.of(manifest).orElseThrow()).forEach(pod -> {
                    JsonNode node = pod.containers().getFirst();
                    probes(node).forEach(fault -> findings.add(pod + ": " + fault));
                    leaving(pod, node).forEach(fault -> findings.add(pod + ": " + fault));
                });
        return findings;
    }

    private static List<String> probes(JsonNode node) {
        List<String> faults = new ArrayList<>();
        PROBES.forEach((probe, path) -> {
            if (!node.path(probe).at("/httpGet/path").asText().equals(path)) {
                faults.add("its " + probe + " does not ask " + path);
            }
            if (!node.path(probe).at("/httpGet/port").asText().equals("management")) {
                faults.add("its " + probe + " does not ask the management port");
            }
        });
        int patience = node.at("/startupProbe/failureThreshold").asInt(3)
                * node.at("/startupProbe/periodSeconds").asInt(10);
        if (patience < SECONDS_TO_START) {
            faults.add("it is given " + patience + " s to start, and needs " + SECONDS_TO_START);
        }
        return faults;
    }

    private static List<String> leaving(Pod pod, JsonNode node) {
        JsonNode preStop = node.at("/lifecycle/preStop/exec/command");
        if (!preStop.path(0).asText().equals("sleep")) {
            return List.of("it does not wait before it stops until nobody is sent to it any more");
        }
        int needed = preStop.path(1).asInt() + variable(node, "POKERO_LEAVE_SECONDS") + SECONDS_TO_CLOSE;
        int given = pod.spec().path("terminationGracePeriodSeconds").asInt(30);
        return given < needed
                ? List.of("it is killed after " + given + " s, but takes up to " + needed + " s to leave")
                : List.of();
    }

    private static int variable(JsonNode container, String name) {
        return container.path("env").valueStream().filter(each -> each.path("name").asText().equals(name))
                .mapToInt(each -> each.path("value").asInt()).findFirst().orElse(0);
    }
}
