package pokero.ejb.table;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import pokero.persistence.table.SealedDeckRow;
import pokero.persistence.table.SealedDecks;
import pokero.rules.cards.Deck;

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
        if (table.hand().isEmpty() && table.row().timeLeft().isPresent()) {
            next(table);
        }
    }

    /** The deck that was sealed for the hand that begins now; at the latest now. */
    Deck deck(OpenTable table) {
        return next(table).deck().deck();
    }

    private SealedDeckRow next(OpenTable table) {
        long id = table.row().id();
        long number = table.row().hands() + 1;
        SealedDeckRow deck = sealed.find(id, number).orElseGet(() -> sealed.keep(id, number, decks.sealed()));
        table.sealed(number, deck.root());
        return deck;
    }
}
