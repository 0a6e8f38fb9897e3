package pokero.ejb.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import pokero.rules.cards.Card;
import pokero.rules.commitment.Disclosure;
import pokero.rules.commitment.DisclosureWriter;
import pokero.rules.commitment.SealedDeck;
import pokero.rules.commitment.Verdict;

class DisclosuresTest {

    private static final int SPECTATOR = 0;

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everybodyGetsTheProofsOfExactlyTheCardsThatHeSaw(long seed) {
        PlayedHand played = played(seed);
        for (int viewer = SPECTATOR; viewer <= PlayedHand.CHAIRS; viewer++) {
            Disclosure disclosure = disclosure(played, viewer);

            assertThat(disclosure.cards().stream().map(shown -> shown.proof().card()))
                    .containsExactlyInAnyOrderElementsOf(CensorTest.known(played.hand(), viewer));
            assertThat(disclosure.cards()).extracting(disclosure::verdict).doesNotContain(Verdict.UNPROVED,
                    Verdict.MISPLACED);
            assertThat(disclosure.root()).isEqualTo(played.deck().root());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingInTheFileHelpsToFindAnotherCard(long seed) {
        PlayedHand played = played(seed);
        for (int viewer = SPECTATOR; viewer <= PlayedHand.CHAIRS; viewer++) {
            String file = DisclosureWriter.write(disclosure(played, viewer));

            assertThat(file).doesNotContain(played.deck().secret().toString());
            hidden(played, viewer).forEach(salt -> assertThat(file).doesNotContain(salt));
        }
    }

    private static PlayedHand played(long seed) {
        PlayedHand played = PlayedHand.dealt(seed);
        while (!played.hand().ended()) {
            played.act();
        }
        return played;
    }

    private static Disclosure disclosure(PlayedHand played, int viewer) {
        return Disclosures.of(7, played.hand(), played.deck(), seat -> seat == viewer);
    }

    /** The salts of the cards that the viewer did not see. */
    private static List<String> hidden(PlayedHand played, int viewer) {
        SealedDeck deck = played.deck();
        Set<Card> known = CensorTest.known(played.hand(), viewer);
        return IntStream.range(0, 52).mapToObj(deck::proof).filter(proof -> !known.contains(proof.card()))
                .map(proof -> proof.salt().toString()).toList();
    }
}
