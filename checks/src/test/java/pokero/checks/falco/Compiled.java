package pokero.checks.falco;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import pokero.checks.Check;
import pokero.checks.Repository;

/** sysdig's compiler, which Falco's grew out of, takes every condition, and knows every field that is said about a finding. */
public final class Compiled implements Check {

    private static final Pattern FIELD = Pattern.compile("%([a-z0-9_.]+(?:\\[\\w+])?)");

    @Override
    public List<String> findings(Repository repository) {
        Rules rules = Rules.of(repository);
        List<String> findings = new ArrayList<>();
        for (Rule rule : rules.byName().values()) {
            try {
                add(findings, rule, rules.filter(rule).text());
            } catch (IllegalArgumentException unreadable) {
                findings.add(rule.name() + ": " + unreadable.getMessage());
            }
            add(findings, rule, fieldsOf(rule.output()));
        }
        return findings;
    }

    private static void add(List<String> findings, Rule rule, String condition) {
        String answer = sysdig(condition);
        if (answer.contains("filter error")) {
            findings.add(rule.name() + ": " + answer.strip());
        }
    }

    private static String fieldsOf(String output) {
        List<String> conditions = new ArrayList<>();
        Matcher field = FIELD.matcher(output);
        while (field.find()) {
            conditions.add(field.group(1) + " exists");
        }
        return String.join(" or ", conditions);
    }

    /** It finds no event in an empty file, and says so; a condition that it cannot compile it refuses before. */
    private static String sysdig(String condition) {
        try {
            Process process = new ProcessBuilder("sysdig", "-r", "/dev/null", condition).redirectErrorStream(true)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes());
            process.waitFor();
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException("sysdig is missing: apt-get install sysdig", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
