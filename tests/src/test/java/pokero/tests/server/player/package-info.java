/** Players in the running server: how they register, log in and are kept out. */
package pokero.tests.server.player;
