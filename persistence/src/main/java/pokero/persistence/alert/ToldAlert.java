package pokero.persistence.alert;

import java.time.Instant;

/**
 * An alert as it is told now.
 *
 * @param fingerprint the same whenever it is told, 1 to 100 characters
 * @param source prometheus or falco
 * @param name of the rule that raised it
 * @param severity critical, warning or notice
 * @param runbook an http address, or null
 * @param labels a JSON object of texts
 * @param endedAt null while it lasts
 */
public record ToldAlert(String fingerprint, Instant startedAt, String source, String name, String severity,
        String summary,
        String runbook, String labels, Instant endedAt) {
}
