/** A crowd of players over HTTP and WebSocket, who write down what they asked for and what they were told. */
package pokero.chaos.player;
