package pokero.persistence.table;

import java.time.Instant;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;
import pokero.rules.commitment.Bytes32;
import pokero.rules.commitment.SealedDeck;

/** The deck of one hand, sealed before the hand begins and never changed. */
@Entity
@Immutable
@Table(name = "sealed_deck")
public class SealedDeckRow {

    @EmbeddedId
    private SealedDeckKey key;

    private String cards;

    private Bytes32 secret;

    private Bytes32 root;

    @Column(name = "sealed_at", insertable = false)
    private Instant sealedAt;

    protected SealedDeckRow() {
    }

    SealedDeckRow(long table, long number, SealedDeck deck) {
        key = new SealedDeckKey(table, number);
        cards = text(deck);
        secret = deck.secret();
        root = deck.root();
    }

    /** The cards, as they are kept. */
    static String text(SealedDeck deck) {
        return deck.deck().cards().stream().map(Card::toString).collect(Collectors.joining());
    }

    /** All of it, for the server alone. */
    public SealedDeck deck() {
        return new SealedDeck(new Deck(Card.parseAll(cards)), secret);
    }

    /** The commitment, as it was published. */
    public Bytes32 root() {
        return root;
    }

    /** When; null in the transaction that seals it, because the database sets the time. */
    public Instant sealedAt() {
        return sealedAt;
    }
}
