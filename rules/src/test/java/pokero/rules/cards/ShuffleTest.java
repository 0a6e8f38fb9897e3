package pokero.rules.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShuffleTest {

    private static final long SEED = 20_261_124;
    private static final int DECKS = 52_000;

    private final ByteSource random = new Random(SEED)::nextBytes;

    @ParameterizedTest
    @EnumSource
    void everyCardComesToEveryPlaceEquallyOften(Pack pack) {
        int[][] seen = new int[pack.size()][Card.COUNT];
        for (int deck = 0; deck < DECKS; deck++) {
            List<Card> cards = Shuffle.of(pack, random).cards();
            for (int place = 0; place < pack.size(); place++) {
                seen[place][cards.get(place).index()]++;
            }
        }

        double freedom = Math.pow(pack.size() - 1, 2);
        assertThat(chiSquare(pack, seen)).as("within three standard deviations of its mean")
                .isBetween(freedom - 3 * Math.sqrt(2 * freedom), freedom + 3 * Math.sqrt(2 * freedom));
    }

    private static double chiSquare(Pack pack, int[][] seen) {
        double expected = (double) DECKS / pack.size();
        double sum = 0;
        for (int[] place : seen) {
            for (Card card : pack.cards()) {
                double surplus = place[card.index()] - expected;
                sum += surplus * surplus / expected;
            }
        }
        return sum;
    }

    @Test
    void theSameBytesGiveTheSameDeck() {
        assertThat(Shuffle.of(Pack.FULL, new Random(SEED)::nextBytes))
                .isEqualTo(Shuffle.of(Pack.FULL, new Random(SEED)::nextBytes))
                .isNotEqualTo(Shuffle.of(Pack.FULL, new Random(SEED + 1)::nextBytes));
    }

    /** The first card is one of 52, and 208 is 4 × 52; the second is one of 51, and 255 is 5 × 51. */
    @Test
    void aByteThatWouldFavourSomeCardsIsThrownAway() {
        Deck plain = Shuffle.of(Pack.FULL, first(7, 9));

        assertThat(Shuffle.of(Pack.FULL, first(208, 255, 7, 255, 9))).isEqualTo(plain);
        assertThat(Shuffle.of(Pack.FULL, first(207, 9))).isEqualTo(Shuffle.of(Pack.FULL, first(51, 9)))
                .isNotEqualTo(plain);
        assertThat(Shuffle.of(Pack.FULL, first(7, 254))).isEqualTo(Shuffle.of(Pack.FULL, first(7, 50)))
                .isNotEqualTo(plain);
    }

    /** These bytes, and then zeroes. */
    private static ByteSource first(int... bytes) {
        return all -> {
            for (int at = 0; at < bytes.length; at++) {
                all[at] = (byte) bytes[at];
            }
        };
    }

    @Test
    void theBytesAreDrawnInBulk() {
        AtomicInteger draws = new AtomicInteger();
        for (int deck = 0; deck < 1_000; deck++) {
            Shuffle.of(Pack.FULL, bytes -> {
                draws.incrementAndGet();
                random.fill(bytes);
            });
        }
        assertThat(draws.get()).isBetween(1_000, 1_010);
    }

    @Test
    void aShortDeckHasNoRankBelowTheSix() {
        Deck deck = Shuffle.of(Pack.SHORT, random);

        assertThat(deck.cards()).hasSize(36).allMatch(card -> card.rank().compareTo(Rank.SIX) >= 0);
        assertThat(deck.pack()).isEqualTo(Pack.SHORT);
    }
}
