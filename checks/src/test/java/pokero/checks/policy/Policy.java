package pokero.checks.policy;

import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import pokero.checks.Repository;
import pokero.checks.Yaml;

/** A policy of Gatekeeper's: its folder, what the template says, and for what the constraint wants it. */
record Policy(String folder, JsonNode template, JsonNode constraint, JsonNode suite) {

    static final String FOLDER = "k8s/policies";

    static List<Policy> all(Repository repository) {
        return repository.files(FOLDER, FOLDER + "/[a-z-]+/template\\.yaml").stream()
                .map(file -> repository.name(file).replace("/template.yaml", ""))
                .map(folder -> new Policy(folder, read(repository, folder + "/template.yaml"),
                        read(repository, folder + "/constraint.yaml"), read(repository, folder + "/suite.yaml")))
                .toList();
    }

    private static JsonNode read(Repository repository, String file) {
        return Yaml.document(repository.read(file));
    }

    String name() {
        return folder.substring(FOLDER.length() + 1);
    }

    String refusal(JsonNode object) {
        return new Expressions(template.at("/spec/targets/0/code/0/source")).refusal(object,
                constraint.at("/spec/parameters"));
    }

    /** What the constraint matches, but for labels of namespaces, which a file cannot know. */
    boolean concerns(String apiVersion, String kind, String namespace) {
        String group = apiVersion.contains("/") ? apiVersion.replaceAll("/.*", "") : "";
        JsonNode match = constraint.at("/spec/match");
        return !has(match.path("excludedNamespaces"), namespace)
                && (match.path("namespaces").isMissingNode() || has(match.path("namespaces"), namespace))
                && StreamSupport.stream(match.path("kinds").spliterator(), false)
                        .anyMatch(each -> has(each.path("apiGroups"), group) && has(each.path("kinds"), kind));
    }

    boolean isForEveryNamespace() {
        return constraint.at("/spec/match/namespaceSelector").isMissingNode();
    }

    List<JsonNode> cases() {
        return suite.at("/tests/0/cases").valueStream().toList();
    }

    private static boolean has(JsonNode array, String value) {
        return array.valueStream().anyMatch(each -> each.asText().equals(value));
    }
}
