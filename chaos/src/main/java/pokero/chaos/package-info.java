/** Drills: a whole room is started on one machine, things go wrong in it, and a checker looks whether anything was lost. */
package pokero.chaos;
