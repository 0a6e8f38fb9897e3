/** Which game is played: its deck, its streets, how it is bet and which hands win. */
package pokero.rules.variant;
