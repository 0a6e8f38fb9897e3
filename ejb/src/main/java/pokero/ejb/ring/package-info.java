/** The ring: the news, after the commit, that something has changed, on this node at once and on the others by way of the database. */
package pokero.ejb.ring;
