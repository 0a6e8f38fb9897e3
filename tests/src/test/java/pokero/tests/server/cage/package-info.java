/** The cage in the running server: wallets and the ledger. */
package pokero.tests.server.cage;
