package pokero.rules.commitment;

import java.util.List;

import pokero.rules.cards.Card;

/**
 * Shows which card lies at one position of a sealed deck, and nothing about the others.
 *
 * @param position in the deck, from 0
 * @param path the hashes beside the card's way to the root, from the bottom up
 */
public record CardProof(int position, Card card, Bytes32 salt, List<Bytes32> path) {

    public CardProof {
        path = List.copyOf(path);
    }

    /** Whether this card lies at this position of the deck that has this root and so many cards. */
    public boolean leadsTo(Bytes32 root, int deckSize) {
        if (position < 0 || position >= deckSize || path.size() != MerkleTree.pathLength(position, deckSize)) {
            return false;
        }
        Hashes hashes = new Hashes();
        Bytes32 leaf = hashes.leaf(deckSize, position, card, salt);
        return MerkleTree.root(leaf, position, deckSize, path, hashes).equals(root);
    }
}
