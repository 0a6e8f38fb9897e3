package pokero.rules.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import pokero.rules.cards.Card;

/** Every hand that there is, against the counts that combinatorics give. */
class EvaluatorTest {

    private static final int CLASSES = 7462;
    private static final int[] FIVES = new int[CLASSES + 1];
    private static final int[] SEVENS = new int[CLASSES + 1];

    static {
        countFives(5, 0, Evaluator.NO_CARDS, 0);
        countSevens(7, 0, Evaluator.NO_CARDS, 0);
    }

    private static void countFives(int left, int from, long keys, long marks) {
        if (left == 0) {
            FIVES[Evaluator.five(keys, marks)]++;
            return;
        }
        for (int card = from; card <= 52 - left; card++) {
            countFives(left - 1, card + 1, keys + Evaluator.key(card), marks | Evaluator.mark(card));
        }
    }

    private static void countSevens(int left, int from, long keys, long marks) {
        if (left == 1) {
            countSevens(from, keys, marks);
            return;
        }
        for (int card = from; card <= 52 - left; card++) {
            countSevens(left - 1, card + 1, keys + Evaluator.key(card), marks | Evaluator.mark(card));
        }
    }

    private static void countSevens(int from, long keys, long marks) {
        for (int card = from; card < 52; card++) {
            SEVENS[Evaluator.seven(keys + Evaluator.key(card), marks | Evaluator.mark(card))]++;
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/evaluator/frequencies.tsv", delimiter = '\t')
    void everyCategoryIsAsFrequentAsCombinatoricsSay(String category, int five, int seven) {
        assertThat(count(FIVES, category)).isEqualTo(five);
        assertThat(count(SEVENS, category)).isEqualTo(seven);
    }

    @Test
    void allHandsAreCounted() {
        assertThat(Arrays.stream(FIVES).sum()).isEqualTo(2_598_960);
        assertThat(Arrays.stream(SEVENS).sum()).isEqualTo(133_784_560);
        assertThat(FIVES[0] + SEVENS[0]).isZero();
    }

    @Test
    void fiveCardsMakeEveryClassAndSevenMakeThoseThatCanBeTheBest() {
        assertThat(Arrays.stream(FIVES).filter(count -> count > 0)).hasSize(CLASSES);
        assertThat(Arrays.stream(SEVENS).filter(count -> count > 0)).hasSize(4824);
    }

    @Test
    void theSumsOfAllClassesAreKnown() {
        assertThat(sumOfPlaces(FIVES)).isEqualTo(14_603_265_300L);
        assertThat(sumOfPlaces(SEVENS)).isEqualTo(547_965_983_972L);
    }

    @Test
    void cardsByNumberAreWorthWhatTheCardsAreWorth() {
        Random random = new Random(9);
        for (int hand = 0; hand < 20_000; hand++) {
            int[] seven = random.ints(0, 52).distinct().limit(7).toArray();
            HandRank rank = Ranking.HIGH.rank(Arrays.stream(seven).mapToObj(Card::of).toList(), List.of())
                    .orElseThrow();
            assertThat(Evaluator.seven(seven[0], seven[1], seven[2], seven[3], seven[4], seven[5], seven[6]))
                    .isEqualTo(CLASSES + 1 - rank.place());
        }
    }

    private static int count(int[] hands, String category) {
        HandCategory wanted = HandCategory.valueOf(category.replace('-', '_').toUpperCase(Locale.ROOT));
        int count = 0;
        for (int value = 1; value <= CLASSES; value++) {
            count += Scale.HIGH.rank(value).category() == wanted ? hands[value] : 0;
        }
        return count;
    }

    private static long sumOfPlaces(int[] hands) {
        long sum = 0;
        for (int value = 1; value <= CLASSES; value++) {
            sum += (long) hands[value] * Scale.HIGH.rank(value).place();
        }
        return sum;
    }
}
