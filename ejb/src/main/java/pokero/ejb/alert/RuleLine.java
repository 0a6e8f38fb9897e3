package pokero.ejb.alert;

import java.time.Instant;

/** A rule as an admin sees it. @param lastRaised when its alert began for the last time, null when no such time is kept */
public record RuleLine(Source source, String name, Severity severity, String summary, String runbook, RuleState state,
        Instant lastRaised) {
}
