/** The door, and what a player sees and changes about himself. */
package pokero.web.player;
