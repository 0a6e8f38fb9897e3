package pokero.ejb.table;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import pokero.rules.commitment.Bytes32;
import pokero.rules.commitment.Disclosure;

/**
 * What one viewer may know about the deck of a hand.
 *
 * @param tableName of the table
 * @param hand the table's count of hands
 * @param root the commitment
 * @param sealedAt when the deck was sealed
 * @param begun whether the hand has begun
 * @param own the seat in which the viewer was dealt in; none when he was not
 * @param names who was dealt in, by seat
 * @param disclosure the cards that he saw, with their proofs; empty before the hand has ended
 */
public record DeckView(long table, String tableName, long hand, Bytes32 root, Instant sealedAt, boolean begun,
        OptionalInt own, Map<Integer, String> names, Optional<Disclosure> disclosure) {
}
