package pokero.ejb.alert;

import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;

/** The labels of an alert as they are kept: an object of JSON, in the order of their names. */
final class Labels {

    private Labels() {
    }

    static String text(Map<String, String> labels) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(labels).forEach(object::add);
        return object.build().toString();
    }

    static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
