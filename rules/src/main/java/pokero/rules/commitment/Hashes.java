package pokero.rules.commitment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import pokero.rules.cards.Card;

/**
 * The two hashes of the tree, SHA-256 both. Their first bytes differ, so that no leaf can pass for a node (RFC 9162, 2.1.1).
 * Not safe for several threads.
 */
final class Hashes {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final byte[] LABEL = "pokero deck 1".getBytes(US_ASCII);

    private final MessageDigest sha256;

    Hashes() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /** @param deckSize of the whole deck @param position of the card in it, from 0 */
    Bytes32 leaf(int deckSize, int position, Card card, Bytes32 salt) {
        sha256.update(LEAF);
        sha256.update(LABEL);
        sha256.update((byte) deckSize);
        sha256.update((byte) position);
        sha256.update(card.toString().getBytes(US_ASCII));
        return Bytes32.of(sha256.digest(salt.bytes()));
    }

    Bytes32 node(Bytes32 left, Bytes32 right) {
        sha256.update(NODE);
        sha256.update(left.bytes());
        return Bytes32.of(sha256.digest(right.bytes()));
    }
}
