package pokero.ejb.table;

import pokero.rules.cards.Deck;

/** Where shuffled decks come from. */
public interface DeckSource {

    Deck shuffled();
}
