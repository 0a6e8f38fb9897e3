package pokero.ejb.alert;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Every rule that the project ships, read from the files that a cluster is given: the build puts them beside this class. */
final class RuleBook {

    /** Findings and broken policies each have one alert for all rules, with one runbook. */
    private static final String OF_FINDINGS = "FalcoFinding";
    private static final String OF_POLICIES = "PoliciesBroken";

    private final List<Rule> rules = new ArrayList<>();

    private RuleBook() {
    }

    /** Prometheus' rules, then Falco's, then Gatekeeper's, each in the order of their files. */
    static List<Rule> read() {
        RuleBook book = new RuleBook();
        List<Map<?, ?>> documents = documents();
        documents.forEach(book::addAlerts);
        documents.forEach(book::addFindings);
        documents.forEach(book::addPolicy);
        return List.copyOf(book.rules);
    }

    private static List<Map<?, ?>> documents() {
        List<Map<?, ?>> documents = new ArrayList<>();
        try (InputStream file = RuleBook.class.getResourceAsStream("rules.yaml")) {
            yaml().loadAll(file).forEach(document -> documents.add((Map<?, ?>) document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    private static Yaml yaml() {
        return new Yaml(new SafeConstructor(new LoaderOptions()));
    }

    private void addAlerts(Map<?, ?> document) {
        if ("PrometheusRule".equals(document.get("kind"))) {
            maps(map(document, "spec").get("groups")).forEach(group -> maps(group.get("rules")).stream()
                    .filter(rule -> rule.containsKey("alert")).forEach(this::addAlert));
        }
    }

    private void addAlert(Map<?, ?> rule) {
        String name = text(rule, "alert");
        Map<?, ?> says = map(rule, "annotations");
        rules.add(new Rule(Source.PROMETHEUS, name, Severity.ofLabel(text(map(rule, "labels"), "severity")),
                text(says, "summary"), name, text(says, "runbook_url")));
    }

    private void addFindings(Map<?, ?> document) {
        if (document.containsKey("customRules")) {
            for (Object file : map(document, "customRules").values()) {
                maps(yaml().load((String) file)).stream().filter(item -> item.containsKey("condition"))
                        .filter(item -> item.containsKey("rule")).forEach(this::addFinding);
            }
        }
    }

    private void addFinding(Map<?, ?> rule) {
        String name = text(rule, "rule");
        rules.add(new Rule(Source.FALCO, name, Severity.ofPriority(text(rule, "priority")), text(rule, "desc"), name,
                runbook(OF_FINDINGS)));
    }

    private void addPolicy(Map<?, ?> document) {
        if (String.valueOf(document.get("apiVersion")).startsWith("constraints.gatekeeper.sh/")) {
            rules.add(new Rule(Source.GATEKEEPER, text(map(document, "metadata"), "name"), Severity.WARNING, "",
                    OF_POLICIES, runbook(OF_POLICIES)));
        }
    }

    private String runbook(String alert) {
        return rules.stream().filter(rule -> rule.name().equals(alert)).map(Rule::runbook).findFirst().orElseThrow();
    }

    private static Map<?, ?> map(Map<?, ?> parent, String key) {
        return (Map<?, ?>) parent.get(key);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<?, ?>> maps(Object list) {
        return (List<Map<?, ?>>) list;
    }

    private static String text(Map<?, ?> parent, String key) {
        return String.valueOf(parent.get(key)).strip();
    }
}
