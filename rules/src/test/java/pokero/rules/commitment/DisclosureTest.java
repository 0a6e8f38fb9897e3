package pokero.rules.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class DisclosureTest {

    private static final Disclosure SAMPLE = Sample.DISCLOSURE;

    private static Verdict verdict(DealtTo to, CardProof proof) {
        return SAMPLE.verdict(new ShownCard(to, proof));
    }

    @Test
    void cardsThatWereDealtFromTheirPlacesAreGood() {
        assertThat(SAMPLE.cards()).hasSize(7).extracting(SAMPLE::verdict).containsOnly(Verdict.GOOD);
    }

    @Test
    void aCardOfTheDeckThatWasNotNextIsMisplaced() {
        assertThat(verdict(new DealtTo.Board(5), Sample.DECK.proof(11))).isEqualTo(Verdict.MISPLACED);
        assertThat(verdict(new DealtTo.Seat(1, 1), Sample.DECK.proof(0))).isEqualTo(Verdict.MISPLACED);
    }

    @Test
    void aCardOfAnotherDeckIsUnproved() {
        SealedDeck other = new SealedDeck(Sample.DECK.deck(), Sample.DECK.root());

        assertThat(verdict(new DealtTo.Board(1), other.proof(6))).isEqualTo(Verdict.UNPROVED);
    }

    @Test
    void anotherCardAtTheRightPlaceIsUnproved() {
        CardProof proof = Sample.DECK.proof(6);
        CardProof forged = new CardProof(6, Sample.DECK.proof(7).card(), proof.salt(), proof.path());

        assertThat(verdict(new DealtTo.Board(1), forged)).isEqualTo(Verdict.UNPROVED);
        assertThat(verdict(new DealtTo.Board(1), new CardProof(6, proof.card(), proof.salt(), List.of())))
                .isEqualTo(Verdict.UNPROVED);
    }
}
