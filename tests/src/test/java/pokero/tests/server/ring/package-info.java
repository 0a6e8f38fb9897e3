/** The ring inside the server: what other nodes tell, what this one tells them, and what becomes of it when the database is ill. */
package pokero.tests.server.ring;
