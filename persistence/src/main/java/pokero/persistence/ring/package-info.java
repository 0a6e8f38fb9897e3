/** How nodes call each other through the database. */
package pokero.persistence.ring;
