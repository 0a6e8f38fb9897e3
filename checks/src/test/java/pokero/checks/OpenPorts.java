package pokero.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Nobody is sent to a port that nothing opens. What the image opens is in its Dockerfile, and the check of the running
 * containers compares that with the sockets that are really there.
 */
final class OpenPorts implements Check {

    @Override
    public List<String> findings(Repository repository) {
        Set<Integer> open = exposed(repository);
        List<String> findings = new ArrayList<>();
        for (var values : Manifests.valuesFiles(repository)) {
            List<Manifest> room = Manifests.rendered(repository, values);
            List<Pod> pods = room.stream().flatMap(manifest -> Pod.of(manifest).stream()).toList();
            pods.forEach(pod -> findings.addAll(ofPod(pod, open)));
            room.forEach(manifest -> findings.addAll(ofCallers(manifest, pods, room)));
        }
        return findings;
    }

    static Set<Integer> exposed(Repository repository) {
        Matcher line = Pattern.compile("(?m)^EXPOSE (.*)$").matcher(repository.read("docker/Dockerfile"));
        return line.find()
                ? Stream.of(line.group(1).split(" ")).map(Integer::valueOf).collect(Collectors.toSet())
                : Set.of();
    }

    private static List<String> ofPod(Pod pod, Set<Integer> open) {
        List<String> findings = new ArrayList<>();
        for (JsonNode container : pod.containers()) {
            for (JsonNode port : container.path("ports")) {
                if (!open.contains(port.path("containerPort").asInt())) {
                    findings.add(pod + ": nothing opens port " + port.path("containerPort").asInt());
                }
            }
            Stream.of("startupProbe", "livenessProbe", "readinessProbe").map(container::path)
                    .map(probe -> probe.at("/httpGet/port")).filter(port -> !port.isMissingNode())
                    .filter(port -> pod.port(port).isEmpty())
                    .forEach(port -> findings.add(pod + ": a probe asks port " + port.asText() + ", which it has not"));
        }
        return findings;
    }

    private static List<String> ofCallers(Manifest manifest, List<Pod> pods, List<Manifest> room) {
        return switch (manifest.kind()) {
            case "Service" -> missing(manifest, "/spec/ports", "targetPort", target(manifest, "/spec/selector", pods));
            case "PodMonitor" -> missing(manifest, "/spec/podMetricsEndpoints", "port",
                    target(manifest, "/spec/selector/matchLabels", pods));
            case "HTTPRoute" -> route(manifest, room);
            default -> List.of();
        };
    }

    private static Optional<Pod> target(Manifest manifest, String selector, List<Pod> pods) {
        return pods.stream().filter(pod -> pod.has(Manifest.map(manifest.at(selector)))).findFirst();
    }

    private static List<String> missing(Manifest manifest, String ports, String field, Optional<Pod> pod) {
        return manifest.at(ports).valueStream().map(port -> port.path(field))
                .filter(port -> pod.isPresent() && pod.get().port(port).isEmpty())
                .map(port -> manifest + ": its pods have no port " + port.asText()).toList();
    }

    private static List<String> route(Manifest route, List<Manifest> room) {
        List<String> findings = new ArrayList<>();
        for (JsonNode rule : route.at("/spec/rules")) {
            for (JsonNode backend : rule.path("backendRefs")) {
                boolean served = room.stream().filter(each -> each.kind().equals("Service"))
                        .filter(service -> service.name().equals(backend.path("name").asText()))
                        .flatMap(service -> service.at("/spec/ports").valueStream())
                        .anyMatch(port -> port.path("port").equals(backend.path("port")));
                if (!served) {
                    findings.add(route + ": its service has no port " + backend.path("port").asText());
                }
            }
        }
        return findings;
    }
}
