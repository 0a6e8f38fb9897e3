package pokero.web.alert;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.json.JsonObject;

import pokero.ejb.alert.Severity;
import pokero.ejb.alert.Source;
import pokero.ejb.alert.Told;

/** A group of alerts from Alertmanager. */
final class GroupPost {

    private static final String VERSION = "4";
    private static final int LONGEST = 1000;

    private GroupPost() {
    }

    /** @throws RuntimeException of some kind when it is not what Alertmanager posts */
    static List<Told> read(JsonObject post) {
        if (!VERSION.equals(post.getString("version"))) {
            throw new IllegalArgumentException("version " + post.getString("version"));
        }
        return post.getJsonArray("alerts").getValuesAs(JsonObject.class).stream().map(GroupPost::alert).toList();
    }

    private static Told alert(JsonObject alert) {
        Map<String, String> labels = texts(alert.getJsonObject("labels"));
        JsonObject says = alert.getJsonObject("annotations");
        String name = Posts.name(labels.getOrDefault("alertname", ""));
        return new Told(Source.PROMETHEUS, fingerprint(alert.getString("fingerprint")), name,
                Severity.ofLabel(labels.get("severity")), Posts.line(summary(says, name), LONGEST),
                runbook(says.getString("runbook_url", "")), labels, Posts.moment(alert.getString("startsAt")),
                switch (alert.getString("status")) {
                    case "firing" -> null;
                    case "resolved" -> Posts.moment(alert.getString("endsAt"));
                    default -> throw new IllegalArgumentException(alert.getString("status"));
                });
    }

    private static String summary(JsonObject says, String name) {
        String summary = says.getString("summary", name);
        String description = says.getString("description", "");
        return description.isBlank() ? summary : summary + ". " + description;
    }

    /** A page that people are led to: no other kind of address. */
    private static String runbook(String address) {
        return address.matches("https?://[^\\s\"<>]{1,500}") ? address : null;
    }

    private static String fingerprint(String text) {
        if (!text.matches("[0-9A-Za-z]{1,100}")) {
            throw new IllegalArgumentException("no fingerprint");
        }
        return text;
    }

    private static Map<String, String> texts(JsonObject labels) {
        Map<String, String> texts = new TreeMap<>();
        labels.keySet().forEach(name -> texts.put(name, labels.getString(name)));
        return texts;
    }
}
