/** The floor in the running server: players and tables. */
package pokero.tests.server.admin;
