/** The admin console: players, tables and the ledger. */
package pokero.web.admin;
