/** What house bots ask of the database, beyond what players do. */
package pokero.persistence.bot;
