package pokero.ejb.alert;

import java.time.Instant;
import java.util.Map;

/**
 * An alert, as somebody tells it.
 *
 * @param source Prometheus, whose alerts have an end, or Falco, whose findings have none
 * @param fingerprint the same whenever this alert is told, 1 to 100 characters
 * @param name of the rule that raised it
 * @param runbook an http address of the page that says what to do, or null
 * @param labels what sets this alert apart from others of its rule
 * @param endedAt null while it lasts
 */
public record Told(Source source, String fingerprint, String name, Severity severity, String summary, String runbook,
        Map<String, String> labels, Instant startedAt, Instant endedAt) {
}
