/** House bots that play inside the server. */
package pokero.tests.server.bot;
