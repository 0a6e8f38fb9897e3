package pokero.tests.server.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import pokero.ejb.table.DeckLookout;
import pokero.ejb.table.DeckView;
import pokero.ejb.table.DeckWatch;
import pokero.ejb.table.NextDeck;
import pokero.rules.cards.Card;
import pokero.rules.commitment.Disclosure;
import pokero.rules.commitment.DisclosureWriter;
import pokero.rules.commitment.Verdict;
import pokero.rules.hand.Action;
import pokero.rules.hand.HandEvent.HandBegan;

/** Bob is dealt positions 0 and 1 of the deck, Ann 2 and 3, and the board begins at 4. */
@ExtendWith(ArquillianExtension.class)
class DeckIT extends AtTheTable {

    @Inject
    private DeckLookout decks;

    @Inject
    private DeckWatch watch;

    private DeckView deck(long player, long hand) {
        return decks.look(player, table, hand).orElseThrow();
    }

    private static List<Card> cards(Disclosure disclosure) {
        return disclosure.cards().stream().map(shown -> shown.proof().card()).toList();
    }

    private List<Card> dealt(int... positions) {
        List<Card> deck = room.deckOf(table, 1).deck().cards();
        List<Card> cards = new ArrayList<>();
        for (int position : positions) {
            cards.add(deck.get(position));
        }
        return cards;
    }

    @Test
    void theCommitmentIsPublicBeforeAnybodyIsDealtIn() {
        sit(ann, 1, 300);
        assertThat(view().nextDeck()).as("one player is no game").isEmpty();
        sit(bob, 2, 400);

        NextDeck next = view().nextDeck().orElseThrow();
        assertThat(next.hand()).isEqualTo(1);
        assertThat(deck(ann, 1).root()).isEqualTo(next.root());
        assertThat(deck(ann, 1).begun()).isFalse();
        assertThat(deck(ann, 1).disclosure()).isEmpty();
    }

    @Test
    void theHandIsDealtFromTheDeckThatWasCommittedTo() {
        sit(ann, 1, 300);
        sit(bob, 2, 400);
        NextDeck next = view().nextDeck().orElseThrow();
        call();

        assertThat(hand().root()).contains(next.root());
        assertThat(view().nextDeck()).as("not before this hand is over").isEmpty();
        assertThat(room.handOf(table).events().getFirst())
                .isInstanceOfSatisfying(HandBegan.class,
                        began -> assertThat(began.deck()).isEqualTo(room.deckOf(table, 1).deck().cards()));
        assertThat(room.deckOf(table, 1).root()).isEqualTo(next.root());
    }

    @Test
    void whoComesAndGoesBeforeTheHandDoesNotChangeItsDeck() {
        sit(ann, 1, 300);
        sit(bob, 2, 400);
        NextDeck next = view().nextDeck().orElseThrow();

        seats.leaveFor(bob, UUID.randomUUID(), table);
        assertThat(view().nextDeck()).contains(next);
        sit(bob, 3, 400);
        assertThat(view().nextDeck()).contains(next);
        call();

        assertThat(hand().root()).contains(next.root());
    }

    @Test
    void theNextDeckIsSealedWhenTheHandIsOver() {
        begin();
        act(ann, new Action.Fold());

        NextDeck next = view().nextDeck().orElseThrow();
        assertThat(next.hand()).isEqualTo(2);
        assertThat(next.root()).isNotEqualTo(hand().root().orElseThrow());
        call();
        assertThat(hand().root()).contains(next.root());
    }

    @Test
    void nobodyGetsAProofWhileTheHandRuns() {
        begin();

        assertThat(deck(ann, 1).begun()).isTrue();
        assertThat(deck(ann, 1).disclosure()).isEmpty();
    }

    @Test
    void whoFoldsProvesHisOwnCardsAndNobodyElseDoes() {
        begin();
        act(ann, new Action.Fold());

        assertThat(cards(deck(ann, 1).disclosure().orElseThrow())).isEqualTo(dealt(2, 3));
        assertThat(cards(deck(bob, 1).disclosure().orElseThrow())).isEqualTo(dealt(0, 1));
        assertThat(cards(deck(0, 1).disclosure().orElseThrow())).isEmpty();
        assertThat(deck(ann, 1).own()).hasValue(1);
        assertThat(deck(0, 1).own()).isEmpty();
    }

    @Test
    void afterAShowdownEverybodyProvesTheBoardAndWhatWasShown() {
        room.seal(table, /* Bob */ "AsAd" + /* Ann */ "KcKd" + "2h7c9sJd4h");
        begin();
        act(ann, new Action.RaiseTo(300));
        act(bob, new Action.Call());

        for (long viewer : new long[]{ann, bob, 0}) {
            Disclosure seen = deck(viewer, 1).disclosure().orElseThrow();
            assertThat(cards(seen)).containsExactlyInAnyOrderElementsOf(dealt(0, 1, 2, 3, 4, 5, 6, 7, 8));
            assertThat(seen.cards()).extracting(seen::verdict).containsOnly(Verdict.GOOD);
            assertThat(seen.dealing().seats()).containsExactly(2, 1);
        }
    }

    @Test
    void noSaltOfAFoldedCardIsInAnybodyElsesFile() {
        begin();
        act(ann, new Action.Fold());
        List<String> annsSalts = deck(ann, 1).disclosure().orElseThrow().cards().stream()
                .map(shown -> shown.proof().salt().toString()).toList();

        String bobsFile = DisclosureWriter.write(deck(bob, 1).disclosure().orElseThrow());

        assertThat(annsSalts).hasSize(2).noneMatch(bobsFile::contains);
        assertThat(bobsFile).doesNotContain(room.deckOf(table, 1).secret().toString());
    }

    @Test
    void whereNoDeckWasSealedThereIsNothingToLookAt() {
        assertThat(decks.look(ann, table, 1)).isEmpty();
        assertThat(decks.look(ann, -1, 1)).isEmpty();
    }

    @Test
    void onlyPlayersLookAtDecks() {
        assertThatThrownBy(() -> watch.look(table, 1)).isInstanceOf(EJBAccessException.class);
    }
}
