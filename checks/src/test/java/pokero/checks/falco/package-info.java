/** What is said about Falco's rules without Falco: sysdig compiles their conditions, and a reader of ours evaluates them. */
package pokero.checks.falco;
