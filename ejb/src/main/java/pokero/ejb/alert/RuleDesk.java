package pokero.ejb.alert;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import pokero.persistence.alert.Alerts;

/** Where admins see every rule and how it is doing. */
@Stateless
@RolesAllowed("admin")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RuleDesk {

    private static final List<Rule> RULES = RuleBook.read();

    @Inject
    private Alerts alerts;

    @Inject
    private Prometheus prometheus;

    /** All rules, those that fire first. Waits two seconds for Prometheus, and does without it. */
    public RuleList rules() {
        try {
            return new RuleList(lines(prometheus.states()), null);
        } catch (Unanswered silent) {
            return new RuleList(lines(null), silent);
        }
    }

    private List<RuleLine> lines(Map<String, RuleState> states) {
        Set<String> raised = Set.copyOf(alerts.raised());
        Map<String, Instant> last = alerts.lastRaised();
        return RULES.stream().map(rule -> line(rule, state(rule, raised, states), last.get(rule.alert())))
                .sorted(Comparator.comparing(RuleLine::state)).toList();
    }

    /** Prometheus knows its own rules best; of the others the room knows what it was told. */
    private static RuleState state(Rule rule, Set<String> raised, Map<String, RuleState> states) {
        if (states != null && rule.source() == Source.PROMETHEUS) {
            return states.getOrDefault(rule.name(), RuleState.MISSING);
        }
        return raised.contains(rule.alert()) ? RuleState.FIRING : RuleState.QUIET;
    }

    private static RuleLine line(Rule rule, RuleState state, Instant last) {
        return new RuleLine(rule.source(), rule.name(), rule.severity(), rule.summary(), rule.runbook(), state, last);
    }
}
