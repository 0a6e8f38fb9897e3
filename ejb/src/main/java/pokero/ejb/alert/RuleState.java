package pokero.ejb.alert;

/** How a rule is doing, the worst first. */
public enum RuleState {
    /** It has raised an alert that lasts. */
    FIRING,
    /** It cannot be evaluated. */
    BROKEN,
    /** What it looks for is there, but not for long enough. */
    PENDING,
    /** Prometheus does not have it. */
    MISSING,
    /** It finds nothing. */
    QUIET;

    RuleState worse(RuleState other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
