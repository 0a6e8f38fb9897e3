package pokero.ejb.cage;

import java.time.Instant;

/**
 * A movement of a player's wallet.
 *
 * @param id the transfer's number
 * @param reason as the ledger names it: grant, daily-chips, buy-in, top-up, cash-out, reversal
 * @param table where the chips went or came from, empty when the house
 * @param amount chips, negative when they left the wallet
 * @param after the wallet's balance after it
 */
public record Movement(long id, Instant at, String reason, String table, long amount, long after) {
}
