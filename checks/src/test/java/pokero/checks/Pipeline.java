package pokero.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** From a push to an image: six jobs in their order, and the dynamic scan is of what was pushed. */
final class Pipeline implements Check {

    private static final String FILE = ".github/workflows/docker-publish.yml";

    /** Each job and those that it waits for. */
    private static final Map<String, Set<String>> NEEDS = Map.of("gitleaks", Set.of(), "iac-scan", Set.of("gitleaks"),
            "sca-scan", Set.of("gitleaks"), "sast-scan", Set.of("iac-scan", "sca-scan"), "build-and-push",
            Set.of("sast-scan"), "dast-scan", Set.of("build-and-push"));

    private static final Set<String> IGNORED = Set.of("**.md", "zap-rules.tsv", ".semgrepignore", ".gitmodules",
            ".gitignore");

    /** Without these a step of the job is missing. */
    private static final Map<String, List<String>> DOES = Map.of("gitleaks", List.of("gitleaks/gitleaks-action@"),
            "iac-scan", List.of("aquasecurity/trivy-action@", "upload-sarif"), "sca-scan",
            List.of("google/osv-scanner-action", "upload-sarif"), "sast-scan", List.of("semgrep scan", "upload-sarif"),
            "build-and-push",
            List.of("docker/build-push-action@", "\"sbom\":true", "mode=max", "cyclonedx-json", "cosign sign",
                    "actions/attest-build-provenance@"),
            "dast-scan", List.of("zaproxy/action-baseline@", "zap-rules.tsv", "report_json.json", "report_html.html",
                    "needs.build-and-push.outputs.digest", "--no-build"));

    @Override
    public List<String> findings(Repository repository) {
        JsonNode workflow = Yaml.document(repository.read(FILE));
        List<String> findings = new ArrayList<>();
        JsonNode push = Workflows.events(workflow).path("push");
        if (Workflows.events(workflow).size() != 1 || !words(push.path("branches")).equals(Set.of("main"))) {
            findings.add(FILE + ": it runs on something else than a push to main");
        }
        if (!words(push.path("paths-ignore")).equals(IGNORED)) {
            findings.add(FILE + ": it ignores " + words(push.path("paths-ignore")) + " in place of " + IGNORED);
        }
        JsonNode jobs = workflow.path("jobs");
        Set<String> names = jobs.properties().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
        if (!names.equals(NEEDS.keySet())) {
            findings.add(FILE + ": its jobs are " + names);
        }
        NEEDS.forEach((job, needs) -> {
            if (!words(jobs.path(job).path("needs")).equals(needs)) {
                findings.add(FILE + ": " + job + " waits for " + words(jobs.path(job).path("needs")) + ", not for "
                        + needs);
            }
            DOES.get(job).stream().filter(each -> !jobs.path(job).toString().contains(each))
                    .forEach(each -> findings.add(FILE + ": " + job + " lacks " + each));
        });
        findings.addAll(rules(repository));
        return findings;
    }

    private static Set<String> words(JsonNode node) {
        return node.isTextual()
                ? Set.of(node.asText())
                : node.valueStream().map(JsonNode::asText).collect(Collectors.toSet());
    }

    private static List<String> rules(Repository repository) {
        Stream<String> lines = repository.read("zap-rules.tsv").lines();
        return lines.filter(line -> !line.matches("\\d+\\t(IGNORE|INFO|WARN|FAIL)\\t\\(.+\\)"))
                .map(line -> "zap-rules.tsv: no rule, level and reason between tabs: " + line).toList();
    }
}
