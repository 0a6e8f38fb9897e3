package pokero.ejb.alert;

/**
 * A rule that the project ships.
 *
 * @param name as its source names it
 * @param summary what it finds, in its source's words; empty for a policy
 * @param alert the name of the alert by which it is heard of: its own, but for Gatekeeper's policies
 * @param runbook the address of the page that says what to do
 */
record Rule(Source source, String name, Severity severity, String summary, String alert, String runbook) {
}
