/** What the pages tell the health checks. */
package pokero.ejb.health;
