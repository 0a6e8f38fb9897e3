/** Hands that chance plays, to see whether the rules hold in all of them. */
package pokero.rules.simulation;
