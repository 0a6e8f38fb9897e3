package pokero.ejb.table;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;

/** Every order of the cards is as likely as any other: Fisher and Yates, with bytes that cannot be foretold. */
@ApplicationScoped
public class SecureDecks implements DeckSource {

    private static final int BYTES = 256;

    private final SecureRandom random = new SecureRandom();

    @Override
    public Deck shuffled() {
        List<Card> cards = new ArrayList<>(52);
        for (int index = 0; index < 52; index++) {
            cards.add(Card.of(index));
        }
        Draw draw = new Draw();
        for (int last = 51; last > 0; last--) {
            Collections.swap(cards, last, draw.below(last + 1));
        }
        return new Deck(cards);
    }

    /** Bytes for one deck, drawn at once because many small draws cost several times as much. */
    private final class Draw {

        private final byte[] bytes = new byte[BYTES];
        private int next = BYTES;

        /** A number from 0 to below the bound. Bytes that would favour the small numbers are thrown away. */
        int below(int bound) {
            int fair = BYTES - BYTES % bound;
            int drawn = oneByte();
            while (drawn >= fair) {
                drawn = oneByte();
            }
            return drawn % bound;
        }

        private int oneByte() {
            if (next == BYTES) {
                random.nextBytes(bytes);
                next = 0;
            }
            return bytes[next++] & 0xff;
        }
    }
}
