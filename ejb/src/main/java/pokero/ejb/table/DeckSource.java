package pokero.ejb.table;

import pokero.rules.commitment.SealedDeck;

/** Where decks come from. */
public interface DeckSource {

    /** A deck that was shuffled just now, with a secret of its own. */
    SealedDeck sealed();
}
