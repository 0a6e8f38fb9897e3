package pokero.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Every pod of the room is what Kubernetes' Pod Security Standards call restricted, and more: its root file system is
 * read-only, it has no token and a memory limit.
 */
final class Restricted implements Check {

    private static final Set<String> VOLUMES = Set.of("configMap", "csi", "downwardAPI", "emptyDir", "ephemeral",
            "persistentVolumeClaim", "projected", "secret");

    @Override
    public List<String> findings(Repository repository) {
        List<String> findings = new ArrayList<>();
        Manifests.rendered(repository).flatMap(manifest -> Pod.of(manifest).stream()).forEach(pod -> {
            ofPod(pod).forEach(fault -> findings.add(pod + ": " + fault));
            pod.containers().forEach(container -> ofContainer(container, pod.spec().path("securityContext"))
                    .forEach(fault -> findings.add(pod + ", " + container.path("name").asText() + ": " + fault)));
        });
        return findings;
    }

    private static List<String> ofPod(Pod pod) {
        JsonNode spec = pod.spec();
        List<String> faults = new ArrayList<>();
        for (String host : List.of("hostNetwork", "hostPID", "hostIPC")) {
            want(faults, !spec.path(host).asBoolean(), host);
        }
        want(faults, spec.path("automountServiceAccountToken").isBoolean()
                && !spec.path("automountServiceAccountToken").asBoolean(), "a service account's token is mounted");
        for (JsonNode volume : spec.path("volumes")) {
            want(faults, volume.properties().stream()
                    .allMatch(field -> field.getKey().equals("name") || VOLUMES.contains(field.getKey())),
                    "the volume " + volume.path("name").asText() + " is of a kind that restricted refuses");
        }
        return faults;
    }

    private static List<String> ofContainer(JsonNode container, JsonNode ofPod) {
        JsonNode context = container.path("securityContext");
        List<String> faults = new ArrayList<>();
        want(faults, !context.path("privileged").asBoolean(), "it is privileged");
        want(faults, context.path("allowPrivilegeEscalation").isBoolean()
                && !context.path("allowPrivilegeEscalation").asBoolean(), "it may escalate its privileges");
        want(faults, context.path("readOnlyRootFilesystem").asBoolean(), "its root file system can be written");
        want(faults, either(context, ofPod, "runAsNonRoot").asBoolean(), "it may run as root");
        want(faults, either(context, ofPod, "runAsUser").asInt() > 0, "it names no user but root");
        want(faults, Set.of("RuntimeDefault", "Localhost")
                .contains(either(context, ofPod, "seccompProfile").path("type").asText()), "it has no seccomp profile");
        want(faults, context.at("/capabilities/drop").toString().equals("[\"ALL\"]"), "it keeps capabilities");
        want(faults, context.at("/capabilities/add").isEmpty(), "it adds capabilities");
        want(faults, container.at("/resources/limits/memory").isTextual(), "it has no memory limit");
        for (JsonNode port : container.path("ports")) {
            want(faults, !port.has("hostPort"), "it takes a port of the machine");
        }
        return faults;
    }

    private static JsonNode either(JsonNode container, JsonNode pod, String field) {
        return container.has(field) ? container.path(field) : pod.path(field);
    }

    private static void want(List<String> faults, boolean well, String fault) {
        if (!well) {
            faults.add(fault);
        }
    }
}
