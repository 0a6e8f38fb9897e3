package pokero.ejb.table;

import pokero.rules.commitment.Bytes32;

/**
 * The deck of the hand that is to come.
 *
 * @param hand the table's count of hands
 * @param root the commitment to it
 */
public record NextDeck(long hand, Bytes32 root) {
}
