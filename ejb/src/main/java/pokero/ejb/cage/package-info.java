/** The cage: wallets, their movements, and the ledger that proves that no chip was made or lost. */
package pokero.ejb.cage;
