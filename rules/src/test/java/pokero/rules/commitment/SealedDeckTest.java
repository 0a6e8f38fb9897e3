package pokero.rules.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import pokero.rules.cards.ByteSource;
import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;
import pokero.rules.cards.Pack;
import pokero.rules.cards.Shuffle;

class SealedDeckTest {

    private final ByteSource random = new Random(52)::nextBytes;
    private final SealedDeck deck = sealed(Pack.FULL);

    private SealedDeck sealed(Pack pack) {
        return new SealedDeck(Shuffle.of(pack, random), Bytes32.drawn(random));
    }

    @ParameterizedTest
    @EnumSource
    void everyCardIsProvedAtItsPosition(Pack pack) {
        SealedDeck sealed = sealed(pack);

        assertThat(proofs(sealed)).hasSize(pack.size())
                .allMatch(proof -> proof.leadsTo(sealed.root(), pack.size()))
                .extracting(CardProof::card).isEqualTo(sealed.deck().cards());
    }

    private static Stream<CardProof> proofs(SealedDeck sealed) {
        return IntStream.range(0, sealed.deck().cards().size()).mapToObj(sealed::proof);
    }

    @Test
    void noOtherCardIsProvedThere() {
        CardProof proof = deck.proof(7);

        for (Card card : Pack.FULL.cards()) {
            assertThat(new CardProof(7, card, proof.salt(), proof.path()).leadsTo(deck.root(), 52))
                    .isEqualTo(card == proof.card());
        }
    }

    @Test
    void theCardIsProvedAtNoOtherPositionAndInNoOtherDeck() {
        CardProof proof = deck.proof(7);

        assertThat(IntStream.range(-1, 60).filter(position -> new CardProof(position, proof.card(), proof.salt(),
                proof.path()).leadsTo(deck.root(), 52))).containsExactly(7);
        assertThat(IntStream.range(0, 70).filter(size -> proof.leadsTo(deck.root(), size))).containsExactly(52);
        assertThat(proof.leadsTo(sealed(Pack.FULL).root(), 52)).isFalse();
    }

    @Test
    void aPathThatIsTooShortOrTooLongProvesNothing() {
        CardProof proof = deck.proof(7);
        List<Bytes32> path = proof.path();
        List<Bytes32> longer = new ArrayList<>(path);
        longer.add(deck.root());

        assertThat(new CardProof(7, proof.card(), proof.salt(), path.subList(0, 5)).leadsTo(deck.root(), 52)).isFalse();
        assertThat(new CardProof(7, proof.card(), proof.salt(), longer).leadsTo(deck.root(), 52)).isFalse();
        assertThat(new CardProof(7, proof.card(), proof.salt(), List.of()).leadsTo(deck.root(), 52)).isFalse();
    }

    @Test
    void aDeckWithTwoCardsSwappedHasAnotherRoot() {
        List<Card> cards = new ArrayList<>(deck.deck().cards());
        Collections.swap(cards, 50, 51);

        assertThat(new SealedDeck(new Deck(cards), deck.secret()).root()).isNotEqualTo(deck.root());
    }

    @Test
    void theSameDeckUnderAnotherSecretLooksLikeAnyOther() {
        SealedDeck again = new SealedDeck(deck.deck(), Bytes32.drawn(random));

        assertThat(again.root()).isNotEqualTo(deck.root());
        assertThat(proofs(again).map(CardProof::salt)).doesNotContainAnyElementsOf(
                proofs(deck).map(CardProof::salt).toList());
    }

    @Test
    void theProofOfACardHasNothingOfTheOthersSalts() {
        List<Bytes32> salts = proofs(deck).map(CardProof::salt).toList();

        assertThat(salts).doesNotHaveDuplicates().doesNotContain(deck.secret());
        assertThat(proofs(deck)).allSatisfy(proof -> assertThat(proof.path()).doesNotContain(deck.secret())
                .doesNotContainAnyElementsOf(salts));
    }

    @Test
    void tellsNeitherItsSecretNorACardWhenItIsPrinted() {
        assertThat(deck).hasToString("SealedDeck[" + deck.root() + "]");
    }
}
