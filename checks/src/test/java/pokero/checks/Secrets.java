package pokero.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** Every secret that something reads is made by something: a resource beside it, or a command that the documents give. */
final class Secrets implements Check {

    private static final String OPERATORS = ".pokero-db.credentials.postgresql.acid.zalan.do";

    @Override
    public List<String> findings(Repository repository) {
        List<Manifest> plain = Manifests.plain(repository);
        Set<String> made = made(repository, plain);
        List<String> findings = new ArrayList<>();
        for (var values : Manifests.valuesFiles(repository)) {
            for (Manifest manifest : Manifests.rendered(repository, values)) {
                read(manifest).stream().filter(secret -> !made.contains(secret))
                        .forEach(secret -> findings.add(manifest + ": nothing makes the secret " + secret));
            }
        }
        for (Manifest manifest : plain) {
            read(manifest).stream().filter(secret -> !made.contains(secret))
                    .forEach(secret -> findings.add(manifest + ": nothing makes the secret " + secret));
        }
        findings.addAll(rights(plain));
        return findings;
    }

    /** As namespace/name. */
    private static Set<String> made(Repository repository, List<Manifest> plain) {
        Set<String> made = new HashSet<>();
        for (Manifest manifest : plain) {
            switch (manifest.kind()) {
                case "ExternalSecret" ->
                    made.add(manifest.namespace() + "/" + manifest.at("/spec/target/name").asText());
                case "Certificate" -> made.add(manifest.namespace() + "/" + manifest.at("/spec/secretName").asText());
                case "postgresql" -> manifest.at("/spec/users").properties()
                        .forEach(user -> made
                                .add(manifest.namespace() + "/" + user.getKey().replace('_', '-') + OPERATORS));
                default -> {
                }
            }
        }
        for (var page : repository.files("docs", "docs/deploy/.*\\.md")) {
            made.addAll(Documents.createdSecrets(Repository.read(page)));
        }
        return made;
    }

    private static Set<String> read(Manifest manifest) {
        Set<String> read = new HashSet<>();
        Pod.of(manifest).ifPresent(pod -> {
            pod.spec().path("volumes").forEach(volume -> add(read, manifest, volume.at("/secret/secretName")));
            pod.spec().path("imagePullSecrets").forEach(pull -> add(read, manifest, pull.path("name")));
        });
        switch (manifest.kind()) {
            case "Gateway" -> manifest.at("/spec/listeners").forEach(listener -> listener.at("/tls/certificateRefs")
                    .forEach(reference -> add(read, manifest, reference.path("name"))));
            case "Ingress" -> manifest.at("/spec/tls").forEach(tls -> add(read, manifest, tls.path("secretName")));
            case "postgresql" -> add(read, manifest, manifest.at("/spec/tls/secretName"));
            case "Issuer" -> add(read, manifest, manifest.at("/spec/ca/secretName"));
            case "ExternalSecret" -> {
                // The vault's are written there by people, who are told so in docs/deploy.
                if (manifest.at("/spec/secretStoreRef/name").asText().equals("pokero-database")) {
                    remoteKeys(manifest).forEach(key -> read.add("pokero-database/" + key));
                }
            }
            default -> {
            }
        }
        return read;
    }

    private static void add(Set<String> read, Manifest manifest, JsonNode name) {
        if (!name.asText().isEmpty()) {
            read.add(manifest.namespace() + "/" + name.asText());
        }
    }

    private static List<String> remoteKeys(Manifest external) {
        List<String> keys = new ArrayList<>();
        external.at("/spec/dataFrom").forEach(from -> keys.add(from.at("/extract/key").asText()));
        external.at("/spec/data").forEach(each -> keys.add(each.at("/remoteRef/key").asText()));
        return keys;
    }

    /** External Secrets may read just what it copies. */
    private static List<String> rights(List<Manifest> plain) {
        Set<String> copied = plain.stream().filter(each -> each.kind().equals("ExternalSecret"))
                .filter(each -> each.at("/spec/secretStoreRef/name").asText().equals("pokero-database"))
                .flatMap(each -> remoteKeys(each).stream()).collect(Collectors.toSet());
        return plain.stream().filter(each -> each.kind().equals("Role") && each.name().equals("pokero-db-reader"))
                .filter(role -> !role.at("/rules/0/resourceNames").valueStream().map(JsonNode::asText)
                        .collect(Collectors.toSet()).equals(copied))
                .map(role -> role + ": it does not name just the secrets that are copied, " + copied).toList();
    }
}
