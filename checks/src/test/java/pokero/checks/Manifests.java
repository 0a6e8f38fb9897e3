package pokero.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.marcnuri.helm.Helm;

/** Every object that goes to a cluster: the chart with each of its values files, and the plain files beside it. */
public final class Manifests {

    static final String CHART = "k8s/helm/pokero";
    static final String ROOM = "pokero";

    private static final Map<Path, List<Manifest>> RENDERED = new ConcurrentHashMap<>();

    private Manifests() {
    }

    static List<Path> valuesFiles(Repository repository) {
        return repository.files(CHART, ".*/values-[a-z]+\\.yaml");
    }

    static List<Manifest> production(Repository repository) {
        return rendered(repository, repository.root().resolve(CHART + "/values-production.yaml"));
    }

    static List<Manifest> rendered(Repository repository, Path values) {
        return RENDERED.computeIfAbsent(values, file -> {
            String text = new Helm(withoutHooks(repository)).template().withName("pokero").withNamespace(ROOM)
                    .withKubeVersion("1.35.0").withValuesFile(file).call();
            return of(repository.name(file), text);
        });
    }

    /** A copy of the chart whose hooks are objects like others: rendering leaves hooks out. */
    private static Path withoutHooks(Repository repository) {
        try {
            Path copy = Files.createTempDirectory("chart");
            for (Path file : repository.files(CHART, ".*")) {
                Path target = copy.resolve(repository.root().resolve(CHART).relativize(file));
                Files.createDirectories(target.getParent());
                Files.writeString(target, Repository.read(file).replaceAll("(?m)^ *helm.sh/hook: .*\\n", ""));
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The chart once for each values file. */
    public static Stream<Manifest> rendered(Repository repository) {
        return valuesFiles(repository).stream().flatMap(values -> rendered(repository, values).stream());
    }

    /** The files that go to a cluster as they are. */
    static List<Manifest> plain(Repository repository) {
        List<Manifest> manifests = new ArrayList<>();
        for (Path file : repository.files(".", "infra/alerts/[a-z]+\\.yaml"
                + "|k8s/(?!helm/|.*/templates/|policies/.*/(cases/.*|constraint|suite)\\.|policies/kustomization\\.).*\\.yaml")) {
            if (!file.getFileName().toString().endsWith("values.yaml")) {
                manifests.addAll(of(repository.name(file), Repository.read(file)));
            }
        }
        return manifests.stream().filter(manifest -> !manifest.kind().isEmpty()).toList();
    }

    static Stream<Manifest> all(Repository repository) {
        return Stream.concat(rendered(repository), plain(repository).stream());
    }

    private static List<Manifest> of(String origin, String text) {
        return Yaml.documents(text).stream().map(body -> new Manifest(origin, ROOM, body)).toList();
    }
}
