/** The rows of players. */
package pokero.persistence.player;
