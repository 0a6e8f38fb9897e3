package pokero.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** Every workflow runs code that nobody can exchange, with no more rights than its job needs, on nobody's words. */
final class Workflows implements Check {

    private static final Pattern PINNED = Pattern.compile("[\\w.-]+/[\\w./-]+@[0-9a-f]{40}");
    private static final Pattern WORDS_OF_OTHERS = Pattern
            .compile("\\$\\{\\{[^}]*(github\\.event|github\\.head_ref|inputs\\.|github\\.actor|steps\\.)[^}]*}}");
    private static final Pattern SCRIPT = Pattern.compile("(?m)(?:^|\\s)((?:\\.github/)?bin/[\\w-]+)");

    /** Who may write what; whoever is not here only reads. */
    private static final Map<String, String> WRITERS = Map.of(
            "docker-publish.yml/iac-scan", "security-events", "docker-publish.yml/sca-scan", "security-events",
            "docker-publish.yml/sast-scan", "security-events", "docker-publish.yml/build-and-push",
            "packages id-token attestations", "check.yml/terraform-plan", "id-token", "scorecard.yml/scorecard",
            "security-events id-token", "bump.yml/pull-request", "contents pull-requests");

    @Override
    public List<String> findings(Repository repository) {
        List<String> findings = new ArrayList<>();
        repository.files(".github/workflows", ".*\\.yml").forEach(file -> {
            JsonNode workflow = Yaml.document(Repository.read(file));
            String name = file.getFileName().toString();
            of(workflow).forEach(fault -> findings.add(name + ": " + fault));
            workflow.path("jobs").properties().forEach(job -> {
                String place = name + "/" + job.getKey();
                job(repository, place, job.getValue()).forEach(fault -> findings.add(place + ": " + fault));
            });
        });
        return findings;
    }

    /** YAML reads the key {@code on} as true. */
    static JsonNode events(JsonNode workflow) {
        return workflow.path("true");
    }

    private static List<String> of(JsonNode workflow) {
        List<String> faults = new ArrayList<>();
        if (!workflow.path("permissions").isObject() || !workflow.path("permissions").isEmpty()) {
            faults.add("it gives permissions to all of its jobs: " + workflow.path("permissions"));
        }
        if (events(workflow).has("pull_request_target")) {
            faults.add("a fork's pull request would run with this repository's rights");
        }
        return faults;
    }

    private static List<String> job(Repository repository, String place, JsonNode job) {
        List<String> faults = new ArrayList<>();
        if (!job.path("timeout-minutes").isInt()) {
            faults.add("it may run for six hours: no timeout-minutes");
        }
        faults.addAll(permissions(place, job.path("permissions")));
        for (JsonNode step : job.path("steps")) {
            String used = step.path("uses").asText("");
            if (!used.isEmpty() && !PINNED.matcher(used).matches()) {
                faults.add("not pinned by its commit: " + used);
            }
            faults.addAll(script(repository, step.path("run").asText("")));
        }
        return faults;
    }

    private static List<String> permissions(String place, JsonNode permissions) {
        if (!permissions.isObject()) {
            return List.of("its permissions are not a list: " + permissions);
        }
        List<String> granted = List.of(WRITERS.getOrDefault(place, "").split(" "));
        return permissions.properties().stream()
                .filter(each -> !each.getValue().asText().equals("read") && !granted.contains(each.getKey()))
                .map(each -> "it may " + each.getValue().asText() + " " + each.getKey() + ", which it does not need")
                .toList();
    }

    private static List<String> script(Repository repository, String run) {
        List<String> faults = new ArrayList<>();
        Matcher words = WORDS_OF_OTHERS.matcher(run);
        while (words.find()) {
            faults.add("words that others choose become part of a script: " + words.group());
        }
        Matcher script = SCRIPT.matcher(run);
        while (script.find()) {
            if (!repository.has(script.group(1))) {
                faults.add("it runs " + script.group(1) + ", which is not there");
            }
        }
        return faults;
    }
}
