package pokero.checks.falco;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import pokero.checks.Repository;
import pokero.checks.Yaml;

/** All of Pokero's Falco rules, with the lists and macros that they are written in. */
record Rules(Map<String, Rule> byName, Map<String, String> macros, Map<String, List<String>> lists) {

    static final String FILE = "infra/falco-values.yaml";

    static Rules of(Repository repository) {
        Rules rules = new Rules(new LinkedHashMap<>(), new HashMap<>(), new HashMap<>());
        JsonNode files = Yaml.document(repository.read(FILE)).path("customRules");
        files.forEach(file -> entries(file.asText()).forEach(rules::add));
        return rules;
    }

    private static JsonNode entries(String text) {
        return Yaml.document("entries:\n" + text.indent(1)).path("entries");
    }

    private void add(JsonNode entry) {
        if (entry.has("list")) {
            lists.put(entry.path("list").asText(), texts(entry.path("items")));
        } else if (entry.has("macro")) {
            macros.put(entry.path("macro").asText(), entry.path("condition").asText());
        } else if (entry.has("rule") && entry.has("condition")) {
            Rule rule = rule(entry);
            byName.put(rule.name(), rule);
        }
    }

    Filter filter(Rule rule) {
        return FilterReader.read(rule.condition(), macros, lists);
    }

    private static Rule rule(JsonNode entry) {
        StringBuilder condition = new StringBuilder("(" + entry.path("condition").asText() + ")");
        entry.path("exceptions").forEach(exception -> exceptions(exception)
                .forEach(each -> condition.append(" and not (").append(each).append(")")));
        return new Rule(entry.path("rule").asText(), condition.toString(), entry.path("desc").asText(),
                entry.path("output").asText(), entry.path("priority").asText(), texts(entry.path("tags")));
    }

    /** Each row of values is one condition; an exception for a single field has one for all its values. */
    private static List<String> exceptions(JsonNode exception) {
        JsonNode fields = exception.path("fields");
        JsonNode comparisons = exception.path("comps");
        if (fields.isTextual()) {
            return List.of(fields.asText() + " " + comparisons.asText() + " " + value(exception.path("values")));
        }
        List<String> conditions = new ArrayList<>();
        for (JsonNode row : exception.path("values")) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < fields.size(); i++) {
                parts.add(fields.path(i).asText() + " " + comparisons.path(i).asText() + " " + value(row.path(i)));
            }
            conditions.add(String.join(" and ", parts));
        }
        return conditions;
    }

    private static String value(JsonNode value) {
        return value.isArray()
                ? texts(value).stream().map(Rules::quoted).collect(Collectors.joining(", ", "(", ")"))
                : quoted(value.asText());
    }

    /** What has a space is a text; a single word may be the name of a list. */
    private static String quoted(String value) {
        return value.contains(" ") ? '"' + value + '"' : value;
    }

    private static List<String> texts(JsonNode array) {
        try {
            return List.of(Yaml.MAPPER.treeToValue(array, String[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
