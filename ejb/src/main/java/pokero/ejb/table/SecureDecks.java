package pokero.ejb.table;

import java.security.SecureRandom;

import jakarta.enterprise.context.ApplicationScoped;

import pokero.rules.cards.Deck;
import pokero.rules.cards.Pack;
import pokero.rules.cards.Shuffle;

/** Shuffles with bytes that cannot be foretold. */
@ApplicationScoped
public class SecureDecks implements DeckSource {

    private final SecureRandom random = new SecureRandom();

    @Override
    public Deck shuffled() {
        return Shuffle.of(Pack.FULL, random::nextBytes);
    }
}
