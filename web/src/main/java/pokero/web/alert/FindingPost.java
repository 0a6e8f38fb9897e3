package pokero.web.alert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import pokero.ejb.alert.Severity;
import pokero.ejb.alert.Source;
import pokero.ejb.alert.Told;

/** A finding of Falco's, from Falcosidekick. */
final class FindingPost {

    private static final int LONGEST = 1000;

    private FindingPost() {
    }

    /** @throws RuntimeException of some kind when it is not what Falcosidekick posts */
    static Told read(JsonObject finding) {
        String rule = Posts.name(finding.getString("rule"));
        Map<String, String> where = where(finding);
        return new Told(Source.FALCO, fingerprint(rule, where), rule,
                Severity.ofPriority(finding.getString("priority")), Posts.line(finding.getString("output"), LONGEST),
                null, where, Posts.moment(finding.getString("time")), null);
    }

    private static Map<String, String> where(JsonObject finding) {
        Map<String, String> where = new TreeMap<>();
        where.put("hostname", finding.getString("hostname", ""));
        if (finding.get("output_fields") instanceof JsonObject fields) {
            for (String name : new String[]{"k8s.ns.name", "k8s.pod.name", "container.name"}) {
                JsonValue value = fields.get(name);
                where.put(name, value instanceof JsonString text ? text.getString() : "");
            }
        }
        return where;
    }

    /** Findings of one rule in one container are one alert, so that a busy attacker fills no page. */
    private static String fingerprint(String rule, Map<String, String> where) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((rule + '\n' + where).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
