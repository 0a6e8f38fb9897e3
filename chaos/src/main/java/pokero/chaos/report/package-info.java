/** Figures, as tables for people and as JSON for programs. */
package pokero.chaos.report;
