package pokero.ejb.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import pokero.rules.cards.Card;

class SecureDecksTest {

    private static final int DECKS = 52_000;

    private final SecureDecks decks = new SecureDecks();

    @Test
    void everyCardComesToEveryPlaceEquallyOften() {
        int[][] seen = new int[52][52];
        for (int deck = 0; deck < DECKS; deck++) {
            List<Card> cards = decks.shuffled().cards();
            for (int place = 0; place < 52; place++) {
                seen[place][cards.get(place).index()]++;
            }
        }
        assertThat(chiSquare(seen)).as("chi-square with 51 × 51 degrees of freedom, six standard deviations wide")
                .isBetween(2_601 - 6 * 72.2, 2_601 + 6 * 72.2);
    }

    private static double chiSquare(int[][] seen) {
        double expected = DECKS / 52.0;
        double sum = 0;
        for (int[] place : seen) {
            for (int count : place) {
                sum += (count - expected) * (count - expected) / expected;
            }
        }
        return sum;
    }

    @Test
    void noTwoDecksAreAlike() {
        assertThat(decks.shuffled()).isNotEqualTo(decks.shuffled());
    }
}
