package pokero.checks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.marcnuri.helm.Helm;

/** What Argo CD is told: paths and files are there, charts have one version, and each wave stands on the one before. */
final class GitOps implements Check {

    private static final String FOLDER = "k8s/gitops";
    private static final String APPS = FOLDER + "/apps";
    private static final String POLICIES = "k8s/policies";
    private static final List<List<String>> ORDER = List.of(
            List.of("cert-manager", "external-secrets", "postgres-operator", "gatekeeper"), List.of("secrets"),
            List.of("database"), List.of("pokero"), List.of("network", "policies"),
            List.of("prometheus", "loki", "falco", "alerts"));

    @Override
    public List<String> findings(Repository repository) {
        List<String> findings = new ArrayList<>();
        String ours = Yaml.document(repository.read(APPS + "/values.yaml")).path("repository").asText();
        Set<String> allowed = new HashSet<>();
        Yaml.document(repository.read(FOLDER + "/project.yaml")).at("/spec/sourceRepos")
                .forEach(each -> allowed.add(each.asText()));
        for (String room : List.of("staging", "production")) {
            JsonNode root = Yaml.document(repository.read(FOLDER + "/root-" + room + ".yaml")).at("/spec/source");
            findings.addAll(here(repository, "root-" + room, root));
            List<JsonNode> applications = rendered(repository, room);
            findings.addAll(order(room, applications));
            for (JsonNode application : applications) {
                String name = room + "/" + application.at("/metadata/name").asText();
                for (JsonNode source : application.at("/spec/sources")) {
                    String from = source.path("repoURL").asText();
                    if (!allowed.contains(from)) {
                        findings.add(name + ": the project does not let it come from " + from);
                    }
                    findings.addAll(from.equals(ours) ? here(repository, name, source) : elsewhere(name, source));
                }
            }
        }
        findings.addAll(reasons(repository));
        findings.addAll(policies(repository));
        return findings;
    }

    static List<JsonNode> rendered(Repository repository, String room) {
        return Yaml.documents(new Helm(repository.root().resolve(APPS)).template().withName("room")
                .withNamespace("argocd")
                .withValuesFile(repository.root().resolve(FOLDER + "/environments/" + room + "/values.yaml")).call());
    }

    private static List<String> here(Repository repository, String name, JsonNode source) {
        List<String> faults = new ArrayList<>();
        Path folder = repository.root().resolve(source.path("path").asText());
        if (!Files.isDirectory(folder)) {
            faults.add(name + ": there is no folder " + source.path("path").asText());
        }
        source.at("/helm/valueFiles").forEach(file -> {
            if (!Files.exists(folder.resolve(file.asText()).normalize())) {
                faults.add(name + ": there is no file " + file.asText());
            }
        });
        String include = source.at("/directory/include").asText("");
        for (String file : include.replaceAll("^\\{(.*)}\\.yaml$", "$1").split(",")) {
            String whole = file.isEmpty() || file.endsWith(".yaml") ? file : file + ".yaml";
            if (!Files.exists(folder.resolve(whole))) {
                faults.add(name + ": there is no file " + whole);
            }
        }
        return faults;
    }

    private static List<String> elsewhere(String name, JsonNode source) {
        String version = source.path("targetRevision").asText();
        return version.matches("v?\\d+\\.\\d+\\.\\d+")
                ? List.of()
                : List.of(name + ": not pinned to one version: " + version);
    }

    private static List<String> order(String room, List<JsonNode> applications) {
        Map<String, Integer> waves = new HashMap<>();
        applications.forEach(each -> waves.put(each.at("/metadata/name").asText(),
                each.at("/metadata/annotations").path("argocd.argoproj.io/sync-wave").asInt(-1)));
        List<String> faults = new ArrayList<>();
        for (int step = 1; step < ORDER.size(); step++) {
            for (String later : ORDER.get(step)) {
                for (String earlier : ORDER.get(step - 1)) {
                    if (waves.getOrDefault(earlier, -1) < 0 || waves.getOrDefault(later, -1) <= waves.get(earlier)) {
                        faults.add(room + ": " + later + " does not come after " + earlier);
                    }
                }
            }
        }
        return faults;
    }

    /** What may differ from this folder says why. */
    private static List<String> reasons(Repository repository) {
        List<String> faults = new ArrayList<>();
        Yaml.document(repository.read(APPS + "/values.yaml")).path("applications").properties()
                .forEach(each -> each.getValue().path("ignoreDifferences").forEach(difference -> {
                    if (difference.path("reason").asText("").isBlank()) {
                        faults.add(each.getKey() + ": a difference is ignored without a reason");
                    }
                }));
        return faults;
    }

    /** Every policy is brought, and nothing that is not there. */
    private static List<String> policies(Repository repository) {
        List<String> faults = new ArrayList<>();
        Set<String> there = new HashSet<>();
        repository.files(POLICIES, POLICIES + "/(config|critical|[a-z-]+/(template|constraint))\\.yaml")
                .forEach(file -> there.add(repository.name(file).substring(POLICIES.length() + 1)));
        Yaml.document(repository.read(POLICIES + "/kustomization.yaml")).path("resources").forEach(each -> {
            if (!there.remove(each.asText())) {
                faults.add("policies: there is no file " + each.asText());
            }
        });
        there.forEach(each -> faults.add("policies: " + each + " is not brought"));
        return faults;
    }
}
