package pokero.rules.cards;

import java.util.List;

/**
 * Brings a pack into an order that chance decides: every order is as likely as any other. It is the shuffle of Fisher and
 * Yates in Durstenfeld's form (Communications of the ACM, 1964, algorithm 235).
 */
public final class Shuffle {

    private Shuffle() {
    }

    /** @param random the only chance in it: the same bytes give the same deck */
    public static Deck of(Pack pack, ByteSource random) {
        Card[] cards = pack.cards().toArray(Card[]::new);
        Draw draw = new Draw(random);
        for (int last = cards.length - 1; last > 0; last--) {
            int chosen = draw.below(last + 1);
            Card card = cards[chosen];
            cards[chosen] = cards[last];
            cards[last] = card;
        }
        return new Deck(List.of(cards));
    }

    /** Small numbers from bytes that are drawn many at once, because many small draws cost several times as much. */
    private static final class Draw {

        /** 52 cards take 54 bytes on average, so that a second draw is rare. */
        private static final int BYTES = 64;
        private static final int VALUES = 256;

        private final ByteSource random;
        private final byte[] bytes = new byte[BYTES];
        private int next = BYTES;

        Draw(ByteSource random) {
            this.random = random;
        }

        /** A number from 0 to below the bound. Bytes that would favour the small numbers are thrown away. */
        int below(int bound) {
            int fair = VALUES - VALUES % bound;
            int drawn = oneByte();
            while (drawn >= fair) {
                drawn = oneByte();
            }
            return drawn % bound;
        }

        private int oneByte() {
            if (next == BYTES) {
                random.fill(bytes);
                next = 0;
            }
            return bytes[next++] & 0xff;
        }
    }
}
