/** What the room keeps in PostgreSQL: its rows, and how the schema came to be. */
package pokero.persistence;
