package pokero.checks;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Every object has the fields that Kubernetes knows, of the right types, and no other. */
final class KnownFields implements Check {

    private static final Set<String> BUILT_IN = Set.of("v1", "apps/v1", "batch/v1", "policy/v1", "autoscaling/v2",
            "networking.k8s.io/v1", "rbac.authorization.k8s.io/v1", "admissionregistration.k8s.io/v1");

    /** Sections of the operator chart's values, and what the operator calls them. */
    private static final Map<String, String> OPERATOR = Map.of("configUsers", "users", "configKubernetes",
            "kubernetes", "configPatroni", "patroni", "configLoadBalancer", "load_balancer", "configTeamsApi",
            "teams_api", "configConnectionPooler", "connection_pooler", "configPostgresPodResources",
            "postgres_pod_resources", "configAwsOrGcp", "aws_or_gcp");

    @Override
    public List<String> findings(Repository repository) {
        List<String> findings = new ArrayList<>();
        var schemas = Schemas.given();
        Manifests.all(repository).forEach(manifest -> {
            if (BUILT_IN.contains(manifest.apiVersion())) {
                builtIn(manifest).forEach(fault -> findings.add(manifest + ": " + fault));
            } else if (manifest.kind().equals("CiliumNetworkPolicy")) {
                cilium(manifest).forEach(fault -> findings.add(manifest + ": " + fault));
            } else {
                schemas.ifPresent(
                        known -> custom(manifest, known).forEach(fault -> findings.add(manifest + ": " + fault)));
            }
        });
        schemas.ifPresent(known -> findings.addAll(operator(repository, known)));
        return findings;
    }

    private static List<String> builtIn(Manifest manifest) {
        String version = manifest.apiVersion().replaceAll(".*/", "").toUpperCase(java.util.Locale.ROOT);
        String type = "io.kubernetes.client.openapi.models." + version + manifest.kind();
        try {
            Class.forName(type).getMethod("fromJson", String.class).invoke(null, manifest.body().toString());
            return List.of();
        } catch (InvocationTargetException e) {
            return List.of(String.valueOf(e.getCause().getMessage()));
        } catch (ReflectiveOperationException e) {
            return List.of("there is no such kind");
        }
    }

    private static List<String> custom(Manifest manifest, Schemas schemas) {
        return schemas.know(manifest.apiVersion(), manifest.kind())
                ? schemas.faults(manifest.apiVersion(), manifest.kind(), manifest.body())
                : List.of("no schema is known for " + manifest.apiVersion());
    }

    private static List<String> cilium(Manifest manifest) {
        try {
            new ObjectMapper().treeToValue(manifest.body(), CiliumPolicy.class);
            return List.of();
        } catch (JsonProcessingException e) {
            return List.of(e.getOriginalMessage());
        }
    }

    /** The chart's values become an OperatorConfiguration, section by section. */
    private static List<String> operator(Repository repository, Schemas schemas) {
        String file = "k8s/postgres/operator-values.yaml";
        ObjectNode configuration = Yaml.MAPPER.createObjectNode();
        JsonNode values = Yaml.document(repository.read(file));
        List<String> findings = new ArrayList<>();
        values.properties().forEach(section -> {
            if (section.getKey().equals("configGeneral")) {
                configuration.setAll((ObjectNode) section.getValue());
            } else if (OPERATOR.containsKey(section.getKey())) {
                configuration.set(OPERATOR.get(section.getKey()), section.getValue());
            } else {
                findings.add(file + ": the operator's chart has no section " + section.getKey());
            }
        });
        ObjectNode whole = Yaml.MAPPER.createObjectNode().put("apiVersion", "acid.zalan.do/v1")
                .put("kind", "OperatorConfiguration");
        whole.putObject("metadata").put("name", "postgres-operator");
        whole.set("configuration", configuration);
        schemas.faults("acid.zalan.do/v1", "OperatorConfiguration", whole)
                .forEach(fault -> findings.add(file + ": " + fault));
        return findings;
    }
}
