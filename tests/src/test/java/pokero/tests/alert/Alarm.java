package pokero.tests.alert;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.UUID;

import pokero.tests.RunningServer;

/** Somebody who posts alerts to the room, as Alertmanager or Falcosidekick do. */
public final class Alarm {

    static final String TOKEN = "alerts-of-the-tests";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String name;
    private final String fingerprint = UUID.randomUUID().toString().replace("-", "").substring(0, 16);

    private Alarm(String name) {
        this.name = name;
    }

    /** An alert of Prometheus that nobody has had before. @param like how its name begins */
    public static Alarm named(String like) {
        return new Alarm(like + Long.toString(System.nanoTime(), 36));
    }

    public String name() {
        return name;
    }

    /** Tells that it fires, and wants to be believed. */
    public Alarm fire() {
        mustBeTaken(group("firing", "Somebody made " + name, "0001-01-01T00:00:00Z"));
        return this;
    }

    void change(String summary) {
        mustBeTaken(group("firing", summary, "0001-01-01T00:00:00Z"));
    }

    void resolve() {
        mustBeTaken(group("resolved", "It is over", "2026-11-21T20:40:00Z"));
    }

    String group(String status, String summary, String end) {
        return """
                {"version": "4", "groupKey": "{}", "status": "%1$s", "receiver": "room", "externalURL": "http://x", "alerts": [
                  {"status": "%1$s", "labels": {"alertname": "%2$s", "severity": "critical", "pod": "pokero-app-0"},
                   "annotations": {"summary": "%3$s", "runbook_url": "https://runbooks.example.com/%2$s.md"},
                   "startsAt": "2026-11-21T20:36:05.123Z", "endsAt": "%4$s", "generatorURL": "http://x", "fingerprint": "%5$s"}]}
                """
                .formatted(status, name, summary, end, fingerprint);
    }

    /** A finding of Falco's rule of this name, in the given second. */
    String finding(int second) {
        return String.format(Locale.ROOT, """
                {"output": "Found in second %1$d", "priority": "Critical", "rule": "%2$s", "hostname": "node-1",
                 "time": "2026-11-21T20:36:%1$02d.5Z", "source": "syscall", "tags": [], "output_fields": {}}""", second,
                name);
    }

    static void mustBeTaken(String body) {
        HttpResponse<String> answer = post("Bearer " + TOKEN, body);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    /** @param authorization null for none */
    static HttpResponse<String> post(String authorization, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(RunningServer.url() + "/api/alerts"))
                .POST(BodyPublishers.ofString(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
