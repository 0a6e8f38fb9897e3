/** Recorded hands, played again by the dealer, who refuses what was not allowed. */
package pokero.rules.history.replay;
