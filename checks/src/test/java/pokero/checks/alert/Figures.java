package pokero.checks.alert;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import pokero.checks.Check;
import pokero.checks.Repository;

/** Every figure of the room that an alert asks for is one that the room gives. */
public final class Figures implements Check {

    private static final Path SOURCE = Path.of("ejb/src/main/java/pokero/ejb/metrics/Metric.java");
    private static final Pattern GIVEN = Pattern.compile("\\(\"(pokero_[a-z_]+)\", MetricUnits\\.(NONE|SECONDS)");
    private static final Pattern ASKED = Pattern.compile("\\bpokero_[a-z_]+");

    @Override
    public List<String> findings(Repository repository) {
        Set<String> given = new HashSet<>();
        Matcher metric = GIVEN.matcher(Repository.read(Repository.here().root().resolve(SOURCE)));
        while (metric.find()) {
            given.addAll(metric.group(2).equals("NONE")
                    ? List.of(metric.group(1), metric.group(1) + "_total")
                    : List.of(metric.group(1) + "_seconds", metric.group(1) + "_seconds_bucket",
                            metric.group(1) + "_seconds_count", metric.group(1) + "_seconds_sum"));
        }
        List<String> findings = new ArrayList<>();
        for (Path file : repository.files("infra/alerts", "infra/alerts/[a-z]+\\.yaml")) {
            Matcher asked = ASKED.matcher(Repository.read(file));
            while (asked.find()) {
                if (!given.contains(asked.group())) {
                    findings.add(repository.name(file) + ": the room gives no figure " + asked.group());
                }
            }
        }
        return findings;
    }
}
