package pokero.ejb.table;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pokero.persistence.table.SealedDecks;
import pokero.persistence.table.TableRow;
import pokero.rules.cards.Deck;
import pokero.rules.commitment.SealedDeck;

/**
 * What is to come at a table where no hand runs: the time of the next one, and its deck. The deck is sealed as soon as the
 * time is set, so that everybody can see the commitment to it before it is known who will be dealt in.
 */
@ApplicationScoped
public class NextHand {

    @Inject
    private SealedDecks sealed;

    @Inject
    private DeckSource decks;

    /** Lets the next hand begin after this time, if it can begin at all. */
    void pause(OpenTable table, Duration time) {
        table.pause(time);
        seal(table);
    }

    /** After something has changed: sets the next hand's time, or leaves it as it was set already. */
    void arrange(OpenTable table, Duration time) {
        table.arrange(time);
        seal(table);
    }

    private void seal(OpenTable table) {
        TableRow row = table.row();
        if (table.hand().isEmpty() && row.timeLeft().isPresent() && sealed.find(row.id(), number(row)).isEmpty()) {
            sealed.keep(row.id(), number(row), decks.sealed());
        }
    }

    /** The deck that was sealed for the hand that begins now; at the latest now. */
    Deck deck(TableRow table) {
        return sealed.find(table.id(), number(table)).map(row -> row.deck().deck()).orElseGet(() -> late(table));
    }

    private Deck late(TableRow table) {
        SealedDeck deck = decks.sealed();
        sealed.keep(table.id(), number(table), deck);
        return deck.deck();
    }

    private static long number(TableRow table) {
        return table.hands() + 1;
    }
}
