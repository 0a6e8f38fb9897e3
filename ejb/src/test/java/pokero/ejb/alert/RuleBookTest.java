package pokero.ejb.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final List<Rule> RULES = RuleBook.read();

    @Test
    void everyAlertOfPrometheusIsInIt() throws IOException {
        assertThat(names(Source.PROMETHEUS)).containsExactlyInAnyOrderElementsOf(
                found("(?m)^ +- alert: (.+)$", files("../infra/alerts", ".yaml"))).contains("PokeroBooksWrong");
    }

    @Test
    void everyRuleOfOurOwnForFalcoIsInItAndNoneThatIsSwitchedOff() throws IOException {
        assertThat(names(Source.FALCO)).containsExactlyInAnyOrderElementsOf(
                found("(?m)^ +- rule: (.+)\n +desc:", List.of(Path.of("../infra/falco-values.yaml"))))
                .contains("Terminal Shell in Container").doesNotContain("Terminal shell in container");
    }

    @Test
    void everyPolicyOfGatekeeperIsInIt() throws IOException {
        assertThat(names(Source.GATEKEEPER)).containsExactlyInAnyOrderElementsOf(
                found("(?m)^  name: (.+)$", files("../k8s/policies", "constraint.yaml"))).contains("no-privileged");
    }

    @Test
    void everyRuleLeadsToARunbookThatExists() {
        assertThat(RULES).allSatisfy(rule -> assertThat(
                Path.of("../infra/runbooks", rule.runbook().replaceAll(".*/", ""))).exists());
    }

    @Test
    void aPolicyIsHeardOfByTheAlertOfAllPolicies() {
        assertThat(RULES).filteredOn(rule -> rule.source() == Source.GATEKEEPER).extracting(Rule::alert)
                .containsOnly("PoliciesBroken");
    }

    private static List<String> names(Source source) {
        return RULES.stream().filter(rule -> rule.source() == source).map(Rule::name).toList();
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder), 2)) {
            return files.filter(file -> file.toString().endsWith(ending) && !file.toString().contains("/tests/"))
                    .toList();
        }
    }

    private static List<String> found(String pattern, List<Path> files) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : files) {
            text.append(Files.readString(file)).append('\n');
        }
        return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1).strip()).toList();
    }
}
