package pokero.checks.falco;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

import pokero.checks.Check;
import pokero.checks.Repository;
import pokero.checks.Yaml;

/** Every rule finds the events that the table says, and no other of its. */
public final class Events implements Check {

    private static final String TABLE = "infra/falco-events.yaml";

    @Override
    public List<String> findings(Repository repository) {
        Rules rules = Rules.of(repository);
        JsonNode table = Yaml.document(repository.read(TABLE));
        List<String> findings = new ArrayList<>();
        Set<String> unknown = new TreeSet<>();
        table.path("rules").fieldNames().forEachRemaining(unknown::add);
        for (Rule rule : rules.byName().values()) {
            unknown.remove(rule.name());
            try {
                findings.addAll(evaluate(rule, rules.filter(rule), table));
            } catch (IllegalArgumentException unreadable) {
                findings.add(rule.name() + ": " + unreadable.getMessage());
            }
        }
        unknown.forEach(name -> findings.add(TABLE + ": there is no rule " + name));
        return findings;
    }

    private static List<String> evaluate(Rule rule, Filter filter, JsonNode table) {
        JsonNode events = table.path("rules").path(rule.name());
        List<String> findings = new ArrayList<>();
        if (events.path("finds").isEmpty() || events.path("leaves").isEmpty()) {
            findings.add(rule.name() + ": no events say what it finds and what it leaves alone");
        }
        for (JsonNode event : events.path("finds")) {
            if (!filter.matches(fields(event, table))) {
                findings.add(rule.name() + " does not find " + event);
            }
        }
        for (JsonNode event : events.path("leaves")) {
            if (filter.matches(fields(event, table))) {
                findings.add(rule.name() + " finds " + event);
            }
        }
        return findings;
    }

    private static Map<String, String> fields(JsonNode event, JsonNode table) {
        Map<String, String> fields = new HashMap<>();
        table.path("bases").path(event.path("base").asText()).properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asText()));
        event.properties().forEach(field -> fields.put(field.getKey(), field.getValue().asText()));
        return fields;
    }
}
