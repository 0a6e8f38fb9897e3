package pokero.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** A pod that an object makes, or is. */
record Pod(Manifest owner, Map<String, String> labels, JsonNode spec) {

    static Optional<Pod> of(Manifest manifest) {
        return switch (manifest.kind()) {
            case "Pod" -> Optional.of(new Pod(manifest, Manifest.map(manifest.at("/metadata/labels")),
                    manifest.at("/spec")));
            case "StatefulSet", "Deployment", "DaemonSet", "Job" -> Optional.of(new Pod(manifest,
                    Manifest.map(manifest.at("/spec/template/metadata/labels")), manifest.at("/spec/template/spec")));
            default -> Optional.empty();
        };
    }

    List<JsonNode> containers() {
        List<JsonNode> all = new ArrayList<>();
        spec.path("initContainers").forEach(all::add);
        spec.path("containers").forEach(all::add);
        return all;
    }

    boolean has(Map<String, String> selector) {
        return labels.entrySet().containsAll(selector.entrySet());
    }

    /** The port of this name, or number, of any container. */
    Optional<Integer> port(JsonNode nameOrNumber) {
        return containers().stream().flatMap(container -> container.path("ports").valueStream())
                .filter(port -> nameOrNumber.isTextual()
                        ? port.path("name").asText().equals(nameOrNumber.asText())
                        : port.path("containerPort").asInt() == nameOrNumber.asInt())
                .map(port -> port.path("containerPort").asInt()).findFirst();
    }

    @Override
    public String toString() {
        return owner.toString();
    }
}
