/** A whole room on one machine, with players at every table. */
package pokero.chaos.room;
