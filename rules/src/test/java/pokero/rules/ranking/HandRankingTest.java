package pokero.rules.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;

class HandRankingTest {

    private static final List<Card> DECK = Deck.stacked(List.of()).cards();
    private static final int[] COUNTS = new int[HandCategory.values().length];

    static {
        Combinations.forEach(DECK, 5, five -> COUNTS[HandRanking.rank(five).category().ordinal()]++);
    }

    @Test
    void everyKindOfFiveCardsHasItsStrength() throws IOException {
        assertThat(lines("/evaluator/five.tsv")).hasSize(7462).allSatisfy(line -> {
            String[] columns = line.split("\t");
            HandRank rank = HandRanking.rank(Card.parseAll(columns[0]));
            assertThat(rank.category()).isEqualTo(category(columns[1]));
            assertThat(rank.strength()).isEqualTo(Integer.parseInt(columns[2]));
        });
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/evaluator/frequencies.tsv", delimiter = '\t')
    void everyCategoryIsAsFrequentAsCombinatoricsSay(String category, int five) {
        assertThat(COUNTS[category(category).ordinal()]).isEqualTo(five);
    }

    @Test
    void sevenCardsAreWorthTheirBestFive() {
        Random random = new Random(7);
        for (int hand = 0; hand < 5000; hand++) {
            List<Card> seven = draw(7, random);
            HandRank[] best = {HandRanking.rank(seven.subList(0, 5))};
            Combinations.forEach(seven, 5, five -> {
                HandRank rank = HandRanking.rank(five);
                best[0] = rank.compareTo(best[0]) > 0 ? rank : best[0];
            });
            assertThat(HandRanking.rank(seven)).as("%s", seven).isEqualTo(best[0]);
        }
    }

    @Test
    void theFiveCardsThatPlayAreWorthAsMuchAsAllSeven() {
        Random random = new Random(8);
        for (int hand = 0; hand < 5000; hand++) {
            List<Card> seven = draw(7, random);
            RankedHand best = HandRanking.best(seven);
            assertThat(best.five()).hasSize(5).doesNotHaveDuplicates().isSubsetOf(seven);
            assertThat(HandRanking.rank(best.five())).as("%s", seven).isEqualTo(best.rank());
        }
    }

    @ParameterizedTest
    @CsvSource({"AhKhQhJhTh2c3d, STRAIGHT_FLUSH, A", "Ah2h3h4h5h9cTd, STRAIGHT_FLUSH, 5",
            "9c9d9h9sKcKdAs, FOUR_OF_A_KIND, 9A", "9c9d9hKsKcKdAs, FULL_HOUSE, K9", "QcJc8c5c3c2cAd, FLUSH, QJ853",
            "Ac2d3h4s5cKdKs, STRAIGHT, 5", "7c7d7hKsQcTd2s, THREE_OF_A_KIND, 7KQ", "QcQdJhJs5c5dAs, TWO_PAIR, QJA",
            "8c8dAsKhJd4c2s, PAIR, 8AKJ", "AsKhJd9c7s4d2c, HIGH_CARD, AKJ97"})
    void namesTheRanksThatDecide(String cards, HandCategory category, String ranks) {
        HandRank rank = HandRanking.rank(Card.parseAll(cards));

        assertThat(rank.category()).isEqualTo(category);
        assertThat(rank.ranks().stream().map(each -> "" + each.symbol()).collect(Collectors.joining()))
                .isEqualTo(ranks);
    }

    @Test
    void theCardsThatDecideFirstComeFirst() {
        assertThat(HandRanking.best(Card.parseAll("2sQcJh5dQdJsAc")).five()).hasToString("[Qc, Qd, Jh, Js, Ac]");
        assertThat(HandRanking.best(Card.parseAll("5dAc3h2s4cKdKs")).five()).hasToString("[5d, 4c, 3h, 2s, Ac]");
    }

    @Test
    void refusesTooFewAndTooManyCards() {
        assertThatIllegalArgumentException().isThrownBy(() -> HandRanking.rank(DECK.subList(0, 4)));
        assertThatIllegalArgumentException().isThrownBy(() -> HandRanking.rank(DECK.subList(0, 8)));
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream stream = HandRankingTest.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static HandCategory category(String name) {
        return HandCategory.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static List<Card> draw(int count, Random random) {
        return random.ints(0, 52).distinct().limit(count).mapToObj(Card::of).toList();
    }
}
