package pokero.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.error.YAMLException;

import com.marcnuri.helm.Helm;

/** Every check there is, by its name. */
final class Checks {

    static final Map<String, Check> ALL = new LinkedHashMap<>();

    static {
        ALL.put("YAML is well-formed", Checks::yaml);
        ALL.put("the chart passes helm lint --strict", Checks::lint);
        ALL.put("the values are known", Checks::values);
        ALL.put("fields are known", new KnownFields());
        ALL.put("selectors match", new Selectors());
        ALL.put("ports are open", new OpenPorts());
        ALL.put("secrets are made", new Secrets());
        ALL.put("pods are restricted", new Restricted());
        ALL.put("nodes start and leave in time", new Lifetimes());
        ALL.put("numbers of nodes fit together", new Capacity());
        ALL.put("the network lets through what is needed", new Network());
        ALL.put("containers are locked up", new Compose());
        ALL.put("versions agree", new Versions());
        ALL.put("workflows are safe", new Workflows());
        ALL.put("the pipeline has its order", new Pipeline());
        ALL.put("Argo CD finds what it is told", new GitOps());
        ALL.put("documents hold", new Documents());
    }

    private Checks() {
    }

    private static List<String> yaml(Repository repository) {
        List<String> findings = new ArrayList<>();
        repository.files(".", "(?!k8s/.*/templates/).*\\.ya?ml").forEach(file -> {
            try {
                Yaml.documents(Repository.read(file));
            } catch (YAMLException e) {
                findings.add(repository.name(file) + ": " + e.getMessage());
            }
        });
        return findings;
    }

    private static List<String> lint(Repository repository) {
        var result = new Helm(repository.root().resolve(Manifests.CHART)).lint().strict().call();
        return result.isFailed() ? result.getMessages() : List.of();
    }

    /** The chart's schema refuses a value that it does not know: rendering fails then. */
    private static List<String> values(Repository repository) {
        List<String> findings = new ArrayList<>();
        for (var values : Manifests.valuesFiles(repository)) {
            try {
                Manifests.rendered(repository, values);
            } catch (IllegalStateException e) {
                findings.add(repository.name(values) + ": " + e.getMessage());
            }
        }
        return findings;
    }
}
