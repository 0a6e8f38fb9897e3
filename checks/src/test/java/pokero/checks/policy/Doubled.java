package pokero.checks.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import pokero.checks.Check;
import pokero.checks.Repository;
import pokero.checks.Yaml;

/** The critical policies hold without Gatekeeper too: a ValidatingAdmissionPolicy gives the same answer to the same cases. */
public final class Doubled implements Check {

    private static final String FILE = Policy.FOLDER + "/critical.yaml";
    private static final List<String> CRITICAL = List.of("no-privileged", "no-host-namespaces", "no-host-paths",
            "no-escalation", "registries");

    @Override
    public List<String> findings(Repository repository) {
        List<JsonNode> objects = Yaml.documents(repository.read(FILE));
        List<String> findings = new ArrayList<>();
        for (Policy policy : Policy.all(repository)) {
            if (!CRITICAL.contains(policy.name())) {
                continue;
            }
            Optional<JsonNode> twin = find(objects, "ValidatingAdmissionPolicy", policy);
            if (twin.isEmpty() || find(objects, "ValidatingAdmissionPolicyBinding", policy)
                    .filter(each -> each.at("/spec/validationActions").toString().contains("Deny")).isEmpty()) {
                findings.add(FILE + ": " + policy.name() + " is not bound to refuse");
                continue;
            }
            Expressions expressions = new Expressions(twin.get().path("spec"));
            policy.cases().forEach(each -> answer(repository, policy, each, expressions).ifPresent(findings::add));
        }
        return findings;
    }

    private static Optional<String> answer(Repository repository, Policy policy, JsonNode each,
            Expressions expressions) {
        String file = policy.folder() + "/" + each.path("object").asText();
        try {
            boolean refused = !expressions.refusal(Yaml.document(repository.read(file)), Yaml.MAPPER.createObjectNode())
                    .isEmpty();
            return refused == each.at("/assertions/0/violations").asText().equals("yes")
                    ? Optional.empty()
                    : Optional.of(FILE + ": it decides otherwise about " + file);
        } catch (IllegalArgumentException fault) {
            return Optional.of(FILE + ": " + fault.getMessage());
        }
    }

    private static Optional<JsonNode> find(List<JsonNode> objects, String kind, Policy policy) {
        return objects.stream().filter(each -> each.path("kind").asText().equals(kind)
                && each.at("/metadata/name").asText().equals("pokero-" + policy.name())).findFirst();
    }
}
