package pokero.persistence.table;

import java.util.List;

import pokero.rules.commitment.Bytes32;
import pokero.rules.commitment.SealedDeck;

/**
 * A player's action that ends the hand, and all that it changes at a table where everybody stays.
 *
 * @param move the action; instead of a turn there is the pause until the next hand
 * @param payments at most all of the chips that the chairs have
 * @param broke the chairs whose players have no chips any more, and are left out from now on
 * @param next the number of the next hand
 * @param deck of that hand, and its root, which is published
 */
public record Ending(Move move, List<Payment> payments, List<Integer> broke, long next, SealedDeck deck,
        Bytes32 root) {

    /** The chips that were won. */
    long pot() {
        return Payment.toThePot(payments);
    }
}
