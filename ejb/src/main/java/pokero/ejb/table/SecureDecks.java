package pokero.ejb.table;

import java.security.SecureRandom;

import jakarta.enterprise.context.ApplicationScoped;

import pokero.rules.cards.Pack;
import pokero.rules.cards.Shuffle;
import pokero.rules.commitment.Bytes32;
import pokero.rules.commitment.SealedDeck;

/** Shuffles and seals with bytes that cannot be foretold. */
@ApplicationScoped
public class SecureDecks implements DeckSource {

    private final SecureRandom random = new SecureRandom();

    @Override
    public SealedDeck sealed() {
        return new SealedDeck(Shuffle.of(Pack.FULL, random::nextBytes), Bytes32.drawn(random::nextBytes));
    }
}
