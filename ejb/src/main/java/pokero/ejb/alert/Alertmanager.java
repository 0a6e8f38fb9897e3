package pokero.ejb.alert;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;

/** What Alertmanager is asked and told, by the second version of its interface. */
@ApplicationScoped
public class Alertmanager {

    private Service service;

    @PostConstruct
    void dial() {
        service = new Service(Addresses.alertmanager());
    }

    boolean isNamed() {
        return service.isNamed();
    }

    /** The fingerprints of all alerts that it knows to fire, also of those that it keeps silent about. */
    Set<String> firing() throws Unanswered {
        try {
            return objects(service.get("/api/v2/alerts")).stream().map(alert -> alert.getString("fingerprint"))
                    .collect(Collectors.toSet());
        } catch (ClassCastException | NullPointerException odd) {
            throw Unanswered.because("its alerts cannot be read", odd);
        }
    }

    /** Those that last, the one that ends first before the others. */
    List<Silence> silences() throws Unanswered {
        try {
            return objects(service.get("/api/v2/silences")).stream().filter(Alertmanager::lasts)
                    .map(Alertmanager::silence).sorted(Comparator.comparing(Silence::until)).toList();
        } catch (ClassCastException | NullPointerException | DateTimeParseException odd) {
            throw Unanswered.because("its silences cannot be read", odd);
        }
    }

    /** Silences what has exactly these labels. */
    void silence(JsonObject labels, String by, String comment, Instant from, Instant until) throws Unanswered {
        JsonArrayBuilder matchers = Json.createArrayBuilder();
        labels.forEach((name, value) -> matchers.add(Json.createObjectBuilder().add("name", name).add("value", value)
                .add("isRegex", false).add("isEqual", true)));
        service.post("/api/v2/silences", Json.createObjectBuilder().add("matchers", matchers)
                .add("startsAt", from.toString()).add("endsAt", until.toString())
                .add("createdBy", by).add("comment", comment).build());
    }

    void unsilence(UUID silence) throws Unanswered {
        service.delete("/api/v2/silence/" + silence);
    }

    private static List<JsonObject> objects(JsonStructure answer) throws Unanswered {
        try {
            return answer.asJsonArray().getValuesAs(JsonObject.class);
        } catch (ClassCastException odd) {
            throw Unanswered.because("its answer is no list", odd);
        }
    }

    private static boolean lasts(JsonObject silence) {
        return !"expired".equals(silence.getJsonObject("status").getString("state"));
    }

    private static Silence silence(JsonObject told) {
        String matches = told.getJsonArray("matchers").getValuesAs(JsonObject.class).stream()
                .sorted(Comparator.comparing(matcher -> !"alertname".equals(matcher.getString("name"))))
                .map(Alertmanager::inWords).collect(Collectors.joining(", "));
        return new Silence(told.getString("id"), matches, OffsetDateTime.parse(told.getString("endsAt")).toInstant(),
                told.getString("createdBy"), told.getString("comment"));
    }

    private static String inWords(JsonObject matcher) {
        return String.format(Locale.ROOT, "%s%s\"%s\"", matcher.getString("name"),
                sign(matcher.getBoolean("isEqual", true), matcher.getBoolean("isRegex")), matcher.getString("value"));
    }

    private static String sign(boolean equal, boolean regex) {
        return equal ? regex ? "=~" : "=" : regex ? "!~" : "!=";
    }

    @PreDestroy
    void hangUp() {
        service.close();
    }
}
