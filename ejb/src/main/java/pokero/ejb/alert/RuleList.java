package pokero.ejb.alert;

import java.util.List;

/** All rules. @param unanswered why the states are only what was told to the room; null when Prometheus gave its own */
public record RuleList(List<RuleLine> lines, Unanswered unanswered) {
}
