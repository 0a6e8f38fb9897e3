package pokero.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

/** The schemas of custom resources, made strict: a field that none of them knows is an error. */
final class Schemas {

    private final Map<String, JsonSchema> byKind = new HashMap<>();

    /** Those of the folder that the property {@code crd.dir} names; none when there is no such folder. */
    static Optional<Schemas> given() {
        String folder = System.getProperty("crd.dir", "");
        return Optional.of(folder).filter(name -> !name.isBlank()).map(Path::of).filter(Files::isDirectory)
                .map(Schemas::new);
    }

    private Schemas(Path folder) {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".yaml")).map(Repository::read).map(Yaml::document)
                    .forEach(definition -> read(definition, factory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(JsonNode definition, JsonSchemaFactory factory) {
        String group = definition.at("/spec/group").asText();
        String kind = definition.at("/spec/names/kind").asText();
        for (JsonNode version : definition.at("/spec/versions")) {
            JsonNode schema = version.at("/schema/openAPIV3Schema").deepCopy();
            tighten(schema);
            byKind.put(group + "/" + version.path("name").asText() + " " + kind, factory.getSchema(schema));
        }
    }

    /** From Kubernetes' dialect to JSON Schema's, refusing what a schema does not name. */
    private static void tighten(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            if (object.path("properties").isObject() && !object.has("additionalProperties")
                    && !object.path("x-kubernetes-preserve-unknown-fields").asBoolean()) {
                object.put("additionalProperties", false);
            }
            if (object.path("x-kubernetes-int-or-string").asBoolean()) {
                object.remove(List.of("type", "pattern"));
            }
            if (object.path("nullable").isBoolean() && object.path("type").isTextual()) {
                String type = object.path("type").asText();
                object.putArray("type").add(type).add("null");
            }
            object.remove("format");
        }
        if (schema instanceof ObjectNode || schema instanceof ArrayNode) {
            schema.forEach(Schemas::tighten);
        }
    }

    boolean know(String apiVersion, String kind) {
        return byKind.containsKey(apiVersion + " " + kind);
    }

    /** @return what is wrong with it, in words */
    List<String> faults(String apiVersion, String kind, JsonNode body) {
        return byKind.get(apiVersion + " " + kind).validate(body).stream().map(Object::toString).toList();
    }
}
