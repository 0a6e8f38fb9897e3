/** The rows of the cage: accounts, and the transfers between them. */
package pokero.persistence.cage;
