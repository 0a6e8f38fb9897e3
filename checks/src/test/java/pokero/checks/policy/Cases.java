package pokero.checks.policy;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import pokero.checks.Check;
import pokero.checks.Repository;
import pokero.checks.Yaml;

/** Each policy refuses its bad cases and lets its good ones pass, as its suite says; gator reads the same suites. */
public final class Cases implements Check {

    @Override
    public List<String> findings(Repository repository) {
        List<String> findings = new ArrayList<>();
        for (Policy policy : Policy.all(repository)) {
            findings.addAll(whole(policy));
            for (JsonNode each : policy.cases()) {
                String file = policy.folder() + "/" + each.path("object").asText();
                boolean refused = each.at("/assertions/0/violations").asText().equals("yes");
                try {
                    JsonNode object = Yaml.document(repository.read(file));
                    if (policy.refusal(object).isEmpty() == refused) {
                        findings.add(file + (refused ? " is not refused" : ": " + policy.refusal(object)));
                    }
                    if (!policy.concerns(object.path("apiVersion").asText(), object.path("kind").asText(),
                            object.at("/metadata/namespace").asText())) {
                        findings.add(file + " is none of the constraint's business");
                    }
                } catch (IllegalArgumentException fault) {
                    findings.add(policy.folder() + ": " + fault.getMessage());
                }
            }
        }
        return findings;
    }

    private static List<String> whole(Policy policy) {
        List<String> findings = new ArrayList<>();
        String kind = policy.template().at("/spec/crd/spec/names/kind").asText();
        if (!policy.constraint().path("kind").asText().equals(kind)
                || !policy.template().at("/metadata/name").asText().equalsIgnoreCase(kind)) {
            findings.add(policy.folder() + ": template and constraint are not of one kind");
        }
        for (String word : List.of("yes", "no")) {
            if (policy.cases().stream()
                    .noneMatch(each -> each.at("/assertions/0/violations").asText().equals(word))) {
                findings.add(policy.folder() + ": no case has the answer " + word);
            }
        }
        return findings;
    }
}
