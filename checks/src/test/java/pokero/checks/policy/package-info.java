/** Gatekeeper's policies without Gatekeeper: their expressions are compiled and evaluated here, on their cases and on the chart. */
package pokero.checks.policy;
