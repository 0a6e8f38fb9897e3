package pokero.checks.falco;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import pokero.checks.Check;
import pokero.checks.Repository;

/** The rules that operators know stand under their names, and each rule says what it is, how bad and which technique. */
public final class Promised implements Check {

    private static final Map<String, String> KNOWN = Map.of("Listen on Suspicious Port", "WARNING",
            "Sensitive Mount Operation", "CRITICAL", "Suspicious SU Usage", "CRITICAL", "Reconnaissance Command df",
            "NOTICE", "Reconnaissance Command hostname", "NOTICE", "Reconnaissance Command ps", "NOTICE",
            "Terminal Shell in Container", "NOTICE");
    private static final Set<String> PRIORITIES = Set.of("CRITICAL", "ERROR", "WARNING", "NOTICE");

    @Override
    public List<String> findings(Repository repository) {
        Rules rules = Rules.of(repository);
        List<String> findings = new ArrayList<>();
        KNOWN.forEach((name, priority) -> {
            Rule rule = rules.byName().get(name);
            if (rule == null || !rule.priority().equals(priority)) {
                findings.add(Rules.FILE + ": there is no rule " + name + " of priority " + priority);
            }
        });
        want(findings, rules.lists().containsKey("shell_binaries"), "the list shell_binaries is missing");
        want(findings, rules.macros().keySet().containsAll(Set.of("spawned_process", "container")),
                "the macros spawned_process and container are missing");
        for (Rule rule : rules.byName().values()) {
            want(findings, PRIORITIES.contains(rule.priority()), rule.name() + " has the priority " + rule.priority());
            want(findings, rule.tags().stream().anyMatch(tag -> tag.startsWith("mitre_"))
                    && rule.tags().stream().anyMatch(tag -> tag.matches("T\\d{4}")), rule.name() + " has no technique");
            want(findings, !rule.description().isBlank(), rule.name() + " has no description");
            want(findings, rule.output().contains("%k8s.pod.name"), rule.name() + " does not tell the pod");
            want(findings, attacked(repository, rule), "no infra/lab/attack-NN-….sh triggers " + rule.name());
        }
        return findings;
    }

    private static boolean attacked(Repository repository, Rule rule) {
        return repository.files("infra/lab", "infra/lab/attack-\\d\\d-[a-z-]+\\.sh").stream()
                .anyMatch(file -> Repository.read(file).contains("/attack\" \"" + rule.name() + "\" "));
    }

    private static void want(List<String> findings, boolean well, String fault) {
        if (!well) {
            findings.add(Rules.FILE + ": " + fault);
        }
    }
}
