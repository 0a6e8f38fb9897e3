/** The lobby: the room's tables, and the one that waits for the viewer. */
package pokero.web.lobby;
