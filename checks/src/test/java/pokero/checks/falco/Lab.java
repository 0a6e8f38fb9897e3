package pokero.checks.falco;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import pokero.checks.Check;
import pokero.checks.Repository;
import pokero.checks.Yaml;

/** The attack lab is not made by accident, lets nobody in or out, and goes away. */
public final class Lab implements Check {

    private static final String TEMPLATE = "infra/lab/namespace.template";

    @Override
    public List<String> findings(Repository repository) {
        List<JsonNode> objects = Yaml.documents(repository.read(TEMPLATE));
        List<String> findings = new ArrayList<>();
        want(findings, objects.stream().filter(each -> kind(each, "Namespace"))
                .allMatch(each -> each.at("/metadata/annotations/pokero~1expires").isTextual()), "it does not expire");
        want(findings, objects.stream().anyMatch(each -> kind(each, "Job")
                && each.at("/spec/template/spec/initContainers/0/command").toString().contains("EXPIRES")
                && each.at("/spec/template/spec/containers/0/command").toString().contains("\"delete\"")),
                "nothing takes it away when its time is up");
        want(findings, objects.stream().anyMatch(each -> kind(each, "NetworkPolicy") && isShut(each.path("spec"))),
                "it is not shut");
        want(findings, objects.stream().anyMatch(each -> kind(each, "ResourceQuota")
                && each.at("/spec/hard/services.loadbalancers").asText().equals("0")), "it has no quota");
        repository.files("infra/lab", ".*\\.(ya?ml|json)").stream()
                .filter(file -> Repository.read(file).lines().anyMatch(line -> line.startsWith("kind:")))
                .forEach(file -> findings.add(repository.name(file) + ": kubectl would make it by accident"));
        repository.files("k8s/helm", ".*").stream().filter(file -> Repository.read(file).contains("attack-lab"))
                .forEach(file -> findings.add(repository.name(file) + ": the room's chart speaks of the lab"));
        want(findings, repository.read("infra/lab/open").contains("--post-renderer ./cluster-ip"),
                "its services may be reached from outside");
        return findings;
    }

    /** Traffic of its own and name service at most. */
    private static boolean isShut(JsonNode spec) {
        return spec.path("podSelector").isEmpty() && spec.path("policyTypes").toString().contains("Egress")
                && spec.path("egress").valueStream()
                        .flatMap(rule -> rule.path("to").valueStream())
                        .allMatch(peer -> !peer.has("ipBlock") && (!peer.has("namespaceSelector")
                                || peer.toString().contains("kube-dns")));
    }

    private static boolean kind(JsonNode object, String kind) {
        return object.path("kind").asText().equals(kind);
    }

    private static void want(List<String> findings, boolean well, String fault) {
        if (!well) {
            findings.add(TEMPLATE + ": " + fault);
        }
    }
}
