/** The cashier's window: the wallet, its movements, the house's daily chips. */
package pokero.web.cage;
