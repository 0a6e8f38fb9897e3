package pokero.checks.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import pokero.checks.Repository;
import pokero.checks.Yaml;

/** Reads queries by the grammars that Prometheus' and Grafana's own editors use, in Node.js. */
final class Grammar {

    private static final Path READER = Repository.here().root().resolve("checks/queries/read.mjs");

    /** @param faults where the query is no query @param metrics the figures that it asks for, none for logs */
    record Reading(Query query, List<String> faults, List<String> metrics) {
    }

    private Grammar() {
    }

    static List<Reading> read(List<Query> queries) {
        JsonNode said = Yaml.MAPPER.valueToTree(queries.stream()
                .map(query -> Map.of("language", query.language(), "text", query.text())).toList());
        JsonNode answers = ask(said);
        List<Reading> readings = new ArrayList<>();
        for (int each = 0; each < queries.size(); each++) {
            readings.add(new Reading(queries.get(each), words(answers.get(each).path("faults")),
                    words(answers.get(each).path("metrics"))));
        }
        return readings;
    }

    private static JsonNode ask(JsonNode queries) {
        try {
            Path input = Files.createTempFile("queries", ".json");
            Files.writeString(input, queries.toString());
            Process reader = new ProcessBuilder("node", READER.toString()).redirectInput(input.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            JsonNode answers = Yaml.MAPPER.readTree(reader.getInputStream());
            Files.delete(input);
            if (answers.size() != queries.size()) {
                throw new IllegalStateException("the grammars are missing: (cd checks/queries && npm ci)");
            }
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException("queries cannot be read: apt-get install nodejs npm", e);
        }
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }
}
