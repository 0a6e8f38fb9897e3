/** Benchmarks of the rules, each beside plain code that does the same in the same run. */
package pokero.bench;
