package pokero.ejb.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import pokero.rules.betting.LegalActions;
import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;
import pokero.rules.commitment.Bytes32;
import pokero.rules.commitment.Disclosure;
import pokero.rules.commitment.DisclosureWriter;
import pokero.rules.commitment.SealedDeck;
import pokero.rules.commitment.Verdict;
import pokero.rules.hand.Dealer;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandEvent.HandBegan;
import pokero.rules.simulation.AnyPlayer;
import pokero.rules.simulation.AnyTable;
import pokero.rules.variant.Variant;
import pokero.rules.variant.Variants;

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

    /** Two boards, short decks, four and five hole cards: the file's rule of dealing holds for all of them. */
    @ParameterizedTest
    @MethodSource("games")
    void everyCardOfEveryGameIsProvedWhereTheDealerTookItFrom(Variant game) {
        Random random = new Random(20_261_124);
        AnyTable table = new AnyTable(random);
        AnyPlayer player = new AnyPlayer(random);
        for (int number = 0; number < 60; number++) {
            Hand hand = Dealer.deal(table.setup(game), table.deck(game));
            while (!hand.ended()) {
                LegalActions legal = hand.legalActions().orElseThrow();
                Dealer.rule(hand, legal.seat(), player.choose(legal));
            }
            Deck deck = new Deck(((HandBegan) hand.events().getFirst()).deck());
            Disclosure all = Disclosures.of(7, hand, new SealedDeck(deck, Bytes32.drawn(random::nextBytes)),
                    seat -> true);

            assertThat(all.cards()).extracting(all::verdict).containsOnly(Verdict.GOOD);
            assertThat(all.cards()).extracting(shown -> shown.proof().position()).doesNotHaveDuplicates();
        }
    }

    static List<Variant> games() {
        return Variants.all();
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
