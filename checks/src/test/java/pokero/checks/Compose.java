package pokero.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Every container of the production profile is locked up, and each has its secrets and its name. */
final class Compose implements Check {

    private static final String FILE = "docker/compose.yaml";

    @Override
    public List<String> findings(Repository repository) {
        JsonNode compose = Yaml.document(repository.read(FILE));
        String secretsMade = repository.read("bin/make-secrets");
        List<String> findings = new ArrayList<>();
        compose.path("services").properties().forEach(entry -> {
            JsonNode service = entry.getValue();
            String name = FILE + ": " + entry.getKey();
            if (service.path("profiles").toString().contains("prod")) {
                lockedUp(service).forEach(fault -> findings.add(name + ": " + fault));
            }
            if (service.path("privileged").asBoolean() || service.has("cap_add")) {
                findings.add(name + ": it is privileged");
            }
            service.path("secrets").forEach(secret -> {
                if (!secretsMade.contains(secret.asText())
                        || compose.path("secrets").path(secret.asText()).isMissingNode()) {
                    findings.add(name + ": nothing makes the secret " + secret.asText());
                }
            });
        });
        for (String service : Set.of("pokero-app", "pokero-app-dev", "pokero-app-migrate")) {
            if (compose.path("services").path(service).isMissingNode()) {
                findings.add(FILE + ": there is no service " + service);
            }
        }
        return findings;
    }

    private static List<String> lockedUp(JsonNode service) {
        List<String> faults = new ArrayList<>();
        if (!service.path("read_only").asBoolean()) {
            faults.add("its root file system can be written");
        }
        if (!service.path("cap_drop").toString().equals("[\"ALL\"]")) {
            faults.add("it keeps capabilities");
        }
        if (!service.path("security_opt").toString().contains("no-new-privileges:true")) {
            faults.add("it may gain privileges");
        }
        if (!service.has("mem_limit")) {
            faults.add("it has no memory limit");
        }
        if (service.path("user").asText().matches("root|0(:.*)?")
                || !service.has("user") && !service.has("build")) {
            faults.add("it may run as root");
        }
        return faults;
    }
}
