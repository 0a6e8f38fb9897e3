package pokero.checks.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import pokero.checks.Check;
import pokero.checks.Repository;
import pokero.checks.Yaml;

/** Prometheus takes each alert; it fires when its test says so and is silent when not; and it has a page that says what to do. */
public final class Alerts implements Check {

    private static final String FOLDER = "infra/alerts";
    private static final Set<String> SEVERITIES = Set.of("critical", "warning", "none");
    private static final List<String> PAGE = List.of("## What it means", "## Look here", "## Do this",
            "## How to know that it is over");

    @Override
    public List<String> findings(Repository repository) {
        List<String> findings = new ArrayList<>();
        for (Path file : repository.files(FOLDER, FOLDER + "/[a-z]+\\.yaml")) {
            JsonNode spec = Yaml.document(Repository.read(file)).path("spec");
            String name = file.getFileName().toString().replace(".yaml", "");
            String tests = repository.read(FOLDER + "/tests/" + name + ".test.yaml");
            promtool(name, spec, tests).forEach(fault -> findings.add(repository.name(file) + ": " + fault));
            spec.path("groups").valueStream().flatMap(group -> group.path("rules").valueStream())
                    .forEach(alert -> ofAlert(repository, alert, tests)
                            .forEach(fault -> findings.add(alert.path("alert").asText() + ": " + fault)));
        }
        return findings;
    }

    private static List<String> ofAlert(Repository repository, JsonNode alert, String tests) {
        String name = alert.path("alert").asText();
        String page = "infra/runbooks/" + name + ".md";
        List<String> faults = new ArrayList<>();
        want(faults, SEVERITIES.contains(alert.at("/labels/severity").asText()), "it has no severity");
        want(faults, !alert.at("/annotations/summary").asText().isEmpty(), "it has no summary");
        want(faults, !alert.at("/annotations/description").asText().isEmpty(), "it has no description");
        want(faults, alert.at("/annotations/runbook_url").asText().endsWith("/" + page), "it does not name its page");
        want(faults, repository.has(page) && PAGE.stream().allMatch(repository.read(page)::contains),
                page + " does not say what it means, where to look, what to do and when it is over");
        want(faults, tests.contains("- name: " + name + " fires\n"), "no test sees it fire");
        want(faults, tests.contains("- name: " + name + " is silent\n")
                || alert.path("expr").asText().equals("vector(1)"), "no test sees it silent");
        return faults;
    }

    /** promtool reads files of rules as Prometheus does, so the operator's wrapping is taken off. */
    private static List<String> promtool(String name, JsonNode spec, String tests) {
        try {
            Path folder = Files.createTempDirectory("alerts");
            Files.writeString(folder.resolve(name + ".yaml"), spec.toString());
            Files.writeString(folder.resolve(name + ".test.yaml"), tests);
            List<String> faults = new ArrayList<>();
            faults.addAll(Promtool.run(folder, "check", "rules", name + ".yaml"));
            faults.addAll(Promtool.run(folder, "test", "rules", name + ".test.yaml"));
            return faults;
        } catch (IOException e) {
            throw new UncheckedIOException("promtool is missing: apt-get install prometheus", e);
        }
    }

    private static void want(List<String> faults, boolean well, String fault) {
        if (!well) {
            faults.add(fault);
        }
    }
}
