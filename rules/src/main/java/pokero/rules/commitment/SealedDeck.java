package pokero.rules.commitment;

import java.util.ArrayList;
import java.util.List;

import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;

/**
 * A shuffled deck and the secret that hides it. Its root is published before the deal; after that no card of it can be
 * another one. Deck and secret never leave the server, a proof of a card only to whom that card was shown.
 */
public record SealedDeck(Deck deck, Bytes32 secret) {

    /** The commitment to all of the deck. */
    public Bytes32 root() {
        Hashes hashes = new Hashes();
        return MerkleTree.root(leaves(hashes), hashes);
    }

    /** @throws IndexOutOfBoundsException when the deck has no such position */
    public CardProof proof(int position) {
        Hashes hashes = new Hashes();
        return new CardProof(position, deck.cards().get(position), new Salts(secret).salt(position),
                MerkleTree.path(position, leaves(hashes), hashes));
    }

    private List<Bytes32> leaves(Hashes hashes) {
        List<Card> cards = deck.cards();
        Salts salts = new Salts(secret);
        List<Bytes32> leaves = new ArrayList<>(cards.size());
        for (int position = 0; position < cards.size(); position++) {
            leaves.add(hashes.leaf(cards.size(), position, cards.get(position), salts.salt(position)));
        }
        return leaves;
    }

    /** Without the secret and the cards, so that no log tells them. */
    @Override
    public String toString() {
        return "SealedDeck[" + root() + "]";
    }
}
