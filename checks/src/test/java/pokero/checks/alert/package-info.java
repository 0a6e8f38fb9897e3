/** What is said about alerts without a cluster: promtool checks and tests them, and each has its page for whoever it wakes. */
package pokero.checks.alert;
