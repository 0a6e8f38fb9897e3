/** The checker: compares what the house promised to its players with what is in the database, by ways of its own. */
package pokero.chaos.check;
