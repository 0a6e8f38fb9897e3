package pokero.checks;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** YAML as trees, with aliases and merged keys resolved. A key that is there twice is an error. */
public final class Yaml {

    public static final ObjectMapper MAPPER = new ObjectMapper();

    private Yaml() {
    }

    /**
     * @return the documents of a file, without empty ones
     * @throws org.yaml.snakeyaml.error.YAMLException when it is no YAML
     */
    public static List<JsonNode> documents(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setCodePointLimit(20_000_000);
        var documents = new org.yaml.snakeyaml.Yaml(new SafeConstructor(options)).loadAll(text);
        return StreamSupport.stream(documents.spliterator(), false).filter(Map.class::isInstance)
                .map(document -> MAPPER.<JsonNode>valueToTree(document)).toList();
    }

    public static JsonNode document(String text) {
        return documents(text).getFirst();
    }
}
