package pokero.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whatever chooses pods or names another object finds them. */
final class Selectors implements Check {

    /** Where each kind says which pods it means. */
    private static final Map<String, String> CHOICES = Map.of("Service", "/spec/selector", "PodDisruptionBudget",
            "/spec/selector/matchLabels", "StatefulSet", "/spec/selector/matchLabels", "PodMonitor",
            "/spec/selector/matchLabels");

    @Override
    public List<String> findings(Repository repository) {
        List<String> findings = new ArrayList<>();
        for (var values : Manifests.valuesFiles(repository)) {
            List<Manifest> room = Manifests.rendered(repository, values);
            List<Pod> pods = room.stream().flatMap(manifest -> Pod.of(manifest).stream()).toList();
            for (Manifest manifest : room) {
                findings.addAll(choices(manifest, pods));
                findings.addAll(names(manifest, room));
            }
            pods.forEach(pod -> findings.addAll(spread(pod)));
        }
        return findings;
    }

    private static List<String> choices(Manifest manifest, List<Pod> pods) {
        if (!CHOICES.containsKey(manifest.kind())) {
            return List.of();
        }
        Map<String, String> selector = Manifest.map(manifest.at(CHOICES.get(manifest.kind())));
        List<Pod> chosen = pods.stream().filter(pod -> pod.has(selector)).toList();
        if (selector.isEmpty() || chosen.isEmpty()) {
            return List.of(manifest + ": its selector " + selector + " matches no pod");
        }
        return chosen.size() == 1
                ? List.of()
                : List.of(manifest + ": its selector " + selector + " matches " + chosen.size() + " kinds of pods");
    }

    private static List<String> spread(Pod pod) {
        List<String> findings = new ArrayList<>();
        for (var constraint : pod.spec().path("topologySpreadConstraints")) {
            if (!pod.has(Manifest.map(constraint.at("/labelSelector/matchLabels")))) {
                findings.add(pod + ": a topology spread constraint does not match the pod itself");
            }
        }
        return findings;
    }

    private static List<String> names(Manifest manifest, List<Manifest> room) {
        return switch (manifest.kind()) {
            case "StatefulSet" -> wanted(manifest, room, "Service", manifest.at("/spec/serviceName").asText());
            case "HorizontalPodAutoscaler" -> wanted(manifest, room, manifest.at("/spec/scaleTargetRef/kind").asText(),
                    manifest.at("/spec/scaleTargetRef/name").asText());
            case "Ingress" -> wanted(manifest, room, "Service",
                    manifest.at("/spec/rules/0/http/paths/0/backend/service/name").asText());
            case "HTTPRoute" -> route(manifest, room);
            default -> List.of();
        };
    }

    private static List<String> route(Manifest route, List<Manifest> room) {
        List<String> findings = new ArrayList<>();
        for (var rule : route.at("/spec/rules")) {
            for (var backend : rule.path("backendRefs")) {
                findings.addAll(wanted(route, room, "Service", backend.path("name").asText()));
            }
        }
        for (var parent : route.at("/spec/parentRefs")) {
            boolean listens = room.stream().filter(each -> each.kind().equals("Gateway"))
                    .filter(gateway -> gateway.name().equals(parent.path("name").asText()))
                    .flatMap(gateway -> gateway.at("/spec/listeners").valueStream())
                    .anyMatch(listener -> listener.path("name").equals(parent.path("sectionName")));
            if (!listens) {
                findings.add(route + ": no gateway has the listener " + parent.path("sectionName").asText());
            }
        }
        return findings;
    }

    private static List<String> wanted(Manifest who, List<Manifest> room, String kind, String name) {
        return room.stream().anyMatch(each -> each.kind().equals(kind) && each.name().equals(name))
                ? List.of()
                : List.of(who + ": there is no " + kind + " " + name);
    }
}
