package pokero.checks;

import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One object for Kubernetes.
 *
 * @param origin the file, or the chart and its values
 * @param home the namespace that it goes to when it names none
 */
public record Manifest(String origin, String home, JsonNode body) {

    public String kind() {
        return body.path("kind").asText();
    }

    public String apiVersion() {
        return body.path("apiVersion").asText();
    }

    String name() {
        return at("/metadata/name").asText();
    }

    public String namespace() {
        return at("/metadata/namespace").asText(home);
    }

    /** @param pointer as in JSON: {@code /spec/replicas} */
    JsonNode at(String pointer) {
        return body.at(pointer);
    }

    static Map<String, String> map(JsonNode object) {
        Map<String, String> map = new TreeMap<>();
        object.properties().forEach(entry -> map.put(entry.getKey(), entry.getValue().asText()));
        return map;
    }

    @Override
    public String toString() {
        return origin + ": " + kind() + " " + name();
    }
}
