package pokero.web.alert;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import pokero.ejb.alert.Told;

/** Reads what is posted: a group of alerts, as Alertmanager's webhook tells it (version 4), or a finding of Falco's. */
final class Posts {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private Posts() {
    }

    /** @throws Unreadable when anything in it is not as it should be: then nothing of it counts */
    static List<Told> read(byte[] body) throws Unreadable {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            JsonObject post = reader.readObject();
            return post.containsKey("alerts") ? GroupPost.read(post) : List.of(FindingPost.read(post));
        } catch (RuntimeException garbage) { // whatever the body brought about
            throw new Unreadable(garbage);
        }
    }

    /** As exact as the database keeps it. */
    static Instant moment(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text);
        if (moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("no alert is of the year " + moment.getYear());
        }
        return moment.toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    /** On one line, and not longer than that. */
    static String line(String text, int most) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= most ? line : line.substring(0, most - 1) + '…';
    }

    /** @throws IllegalArgumentException when it is empty */
    static String name(String text) {
        String name = line(text, 200);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a rule has a name");
        }
        return name;
    }
}
