package pokero.tests.alert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.Yaml;

/**
 * What a cluster's Prometheus and Alertmanager are told, brought to this machine: the project's own rules and routes, with
 * shorter waits, because nobody here waits ten minutes for an alert.
 */
final class Cluster {

    private static final Path INFRA = Path.of("../infra");

    private Cluster() {
    }

    /** Rules fire after two seconds, and those that wait at all go on for thirty after they are over. */
    static Map<String, Object> rules(String file) throws IOException {
        Map<String, Object> groups = map(read("alerts/" + file), "spec");
        for (Map<String, Object> group : maps(groups, "groups")) {
            for (Map<String, Object> rule : maps(group, "rules")) {
                if (rule.containsKey("for")) {
                    rule.put("for", "2s");
                    rule.put("keep_firing_for", "30s");
                }
            }
        }
        return groups;
    }

    /** Alertmanager's routes, as the cluster has them, with waits of a second; only the room is really told. */
    static Map<String, Object> routes(String room, Path token) throws IOException {
        Map<String, Object> config = map(map(read("monitoring-values.yaml"), "alertmanager"), "config");
        Map<String, Object> route = map(config, "route");
        route.putAll(Map.of("group_wait", "1s", "group_interval", "2s", "repeat_interval", "10s"));
        for (Map<String, Object> receiver : maps(config, "receivers")) {
            if (receiver.get("name").equals("room")) {
                Map<String, Object> hook = maps(receiver, "webhook_configs").getFirst();
                hook.put("url", room + "/api/alerts");
                map(map(hook, "http_config"), "authorization").put("credentials_file", token.toString());
            } else {
                receiver.remove("webhook_configs");
            }
        }
        return config;
    }

    private static Map<String, Object> read(String file) throws IOException {
        return new Yaml().load(Files.readString(INFRA.resolve(file)));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        return (Map<String, Object>) parent.get(key);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Map<String, Object> parent, String key) {
        return (List<Map<String, Object>>) parent.get(key);
    }
}
