package pokero.ejb.alert;

import java.time.Instant;

/**
 * An open alert as an admin sees it.
 *
 * @param name of its rule
 * @param runbook null when there is none
 * @param acknowledgedBy null when nobody did
 */
public record AlertLine(long id, Source source, String name, Severity severity, String summary, String runbook,
        Instant since, String acknowledgedBy, Instant acknowledgedAt) {

    /** Falco's findings are not Alertmanager's to silence. */
    public boolean silenceable() {
        return source == Source.PROMETHEUS;
    }
}
