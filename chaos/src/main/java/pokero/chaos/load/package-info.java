/** How fast a room is, and how much of it a player costs, measured by players over HTTP and WebSocket. */
package pokero.chaos.load;
