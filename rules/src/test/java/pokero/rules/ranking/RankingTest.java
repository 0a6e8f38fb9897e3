package pokero.rules.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;

class RankingTest {

    private static final List<Card> DECK = Deck.stacked(List.of()).cards();
    private static final List<Card> SHORT_DECK = DECK.subList(16, 52);

    @Test
    void everyKindOfFiveCardsHasItsPlace() throws IOException {
        assertThat(lines("/evaluator/five.tsv")).hasSize(7462).allSatisfy(line -> {
            String[] columns = line.split("\t");
            assertThat(high(columns[0]).category()).isEqualTo(category(columns[1]));
            assertThat(high(columns[0]).place()).isEqualTo(Integer.parseInt(columns[2]));
        });
    }

    /** Against all the selections of five that may play, each ranked by itself. */
    @ParameterizedTest
    @EnumSource
    void allTheCardsAreWorthTheFiveThatPlay(Ranking ranking) {
        Random random = new Random(7);
        for (int hand = 0; hand < 1000; hand++) {
            List<Card> cards = draw(ranking, random);
            List<Card> hole = cards.subList(0, cards.size() - 5);
            List<Card> board = cards.subList(cards.size() - 5, cards.size());
            assertThat(ranking.best(hole, board).map(RankedHand::rank)).as("%s", cards)
                    .isEqualTo(ranking.rank(hole, board));
            ranking.best(hole, board).ifPresent(best -> {
                assertThat(best.five()).hasSize(5).doesNotHaveDuplicates().isSubsetOf(cards);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"AhKhQhJhTh2c3d, STRAIGHT_FLUSH, A", "Ah2h3h4h5h9cTd, STRAIGHT_FLUSH, 5",
            "9c9d9h9sKcKdAs, FOUR_OF_A_KIND, 9A", "9c9d9hKsKcKdAs, FULL_HOUSE, K9", "QcJc8c5c3c2cAd, FLUSH, QJ853",
            "Ac2d3h4s5cKdKs, STRAIGHT, 5", "7c7d7hKsQcTd2s, THREE_OF_A_KIND, 7KQ", "QcQdJhJs5c5dAs, TWO_PAIR, QJA",
            "8c8dAsKhJd4c2s, PAIR, 8AKJ", "AsKhJd9c7s4d2c, HIGH_CARD, AKJ97"})
    void namesTheRanksThatDecide(String cards, HandCategory category, String ranks) {
        assertThat(high(cards).category()).isEqualTo(category);
        assertThat(symbols(high(cards))).isEqualTo(ranks);
    }

    @Test
    void theCardsThatDecideFirstComeFirst() {
        assertThat(five(Ranking.HIGH, "2sQcJh5dQdJsAc")).isEqualTo("QcQdJhJsAc");
        assertThat(five(Ranking.HIGH, "5dAc3h2s4cKdKs")).isEqualTo("5d4c3h2sAc");
        assertThat(five(Ranking.SHORT_DECK, "As7h9cKd8s6dKs")).isEqualTo("9c8s7h6dAs");
        assertThat(five(Ranking.LOW, "4sAh8cQdKs2s7h")).isEqualTo("8c7h4s2sAh");
    }

    @Test
    void inTheShortDeckAFlushBeatsAFullHouse() {
        HandRank flush = rank(Ranking.SHORT_DECK, "6h7h8hThJh");
        HandRank fullHouse = rank(Ranking.SHORT_DECK, "AcAdAhKcKd");

        assertThat(flush).isGreaterThan(fullHouse);
        assertThat(flush.category()).isEqualTo(HandCategory.FLUSH);
        assertThat(fullHouse.category()).isEqualTo(HandCategory.FULL_HOUSE);
        assertThat(rank(Ranking.SHORT_DECK, "6c6d6h6sAd")).isGreaterThan(flush);
    }

    @Test
    void inTheShortDeckAStraightBeatsThreeOfAKind() {
        assertThat(rank(Ranking.SHORT_DECK, "Ah6c7d8s9c")).isGreaterThan(rank(Ranking.SHORT_DECK, "AcAdAhKcQd"));
    }

    @Test
    void inTheShortDeckTheAceAlsoPlaysBelowTheSix() {
        HandRank lowest = rank(Ranking.SHORT_DECK, "Ah6c7d8s9cKdKh");

        assertThat(lowest.category()).isEqualTo(HandCategory.STRAIGHT);
        assertThat(symbols(lowest)).isEqualTo("9");
        assertThat(rank(Ranking.SHORT_DECK, "6c7d8s9cTd")).isGreaterThan(lowest);
        assertThat(rank(Ranking.HIGH, "Ah6c7d8s9c").category()).isEqualTo(HandCategory.HIGH_CARD);
    }

    @ParameterizedTest
    @CsvSource({"Ah2c3d4s5cKdKs, 5432A, 1", "8h7c6d5s4cAhAs, 7654A, 19", "8h7c6d5s4cKhKs, 87654, 56"})
    void theLowestLowIsTheBest(String cards, String ranks, int place) {
        HandRank low = rank(Ranking.LOW, cards);

        assertThat(low.category()).isEqualTo(HandCategory.LOW);
        assertThat(symbols(low)).isEqualTo(ranks);
        assertThat(low.place()).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ah2c3d4s9cKdQs", "AhAc2d2s3c3d4s", "9h7c6d5s4cKhQs"})
    void aLowNeedsFiveDifferentRanksUpToEight(String cards) {
        assertThat(Ranking.LOW.rank(Card.parseAll(cards), List.of())).isEmpty();
        assertThat(Ranking.LOW.best(Card.parseAll(cards), List.of())).isEmpty();
    }

    @Test
    void omahaTakesExactlyTwoFromTheHoleAndThreeFromTheBoard() {
        List<Card> fourHearts = Card.parseAll("2h3h4h9hTs");

        assertThat(category(Ranking.OMAHA, "AhKsQdJc", fourHearts)).isNotEqualTo(HandCategory.FLUSH);
        assertThat(category(Ranking.OMAHA, "AhKhQdJc", fourHearts)).isEqualTo(HandCategory.FLUSH);
        assertThat(category(Ranking.OMAHA, "AsAcAdAh", Card.parseAll("KsKdKcQhQd")))
                .isEqualTo(HandCategory.FULL_HOUSE);
        assertThat(category(Ranking.OMAHA, "AsAcAdAhKs", Card.parseAll("2c3c7d"))).isEqualTo(HandCategory.PAIR);
    }

    @Test
    void omahaLowTakesTwoAndThreeToo() {
        List<Card> board = Card.parseAll("2h3h4h5sKs");

        assertThat(Ranking.OMAHA_LOW.rank(Card.parseAll("AhKdQdJc"), board)).isEmpty();
        assertThat(symbols(Ranking.OMAHA_LOW.rank(Card.parseAll("Ah7dQdJc"), board).orElseThrow())).isEqualTo("7432A");
        assertThat(Ranking.OMAHA_LOW.rank(Card.parseAll("Ah6d7dJc"), Card.parseAll("2h3hTh9sKs"))).isEmpty();
    }

    /**
     * The MD5 sums are those of PokerKit's own tests of its look-up tables (github.com/uoftcprg/pokerkit, MIT): of all
     * hands of five that count, the lowest ranks first, equal ones in the order of the deck.
     */
    @ParameterizedTest
    @CsvSource({"SHORT_DECK, 5b46b727ce4526a68d41b0e55939353c", "LOW, d765d50ed799d03a8f062a3d5a31ad5c"})
    void allHandsAreInTheOrderThatPokerKitHas(Ranking ranking, String md5) throws GeneralSecurityException {
        Comparator<HandRank> order = Comparator.naturalOrder();
        Map<HandRank, List<String>> hands = new TreeMap<>(
                ranking == Ranking.LOW ? order.reversed() : order);
        Combinations.of(ranking == Ranking.LOW ? DECK : SHORT_DECK, 5).forEach(five -> ranking.rank(five, List.of())
                .ifPresent(rank -> hands.computeIfAbsent(rank, each -> new ArrayList<>()).add(joined(five))));
        String lines = hands.values().stream().flatMap(List::stream).collect(Collectors.joining("\n"));

        byte[] sum = MessageDigest.getInstance("MD5").digest(lines.getBytes(StandardCharsets.UTF_8));
        assertThat(HexFormat.of().formatHex(sum)).isEqualTo(md5);
    }

    @Test
    void refusesTooFewAndTooManyCards() {
        assertThatIllegalArgumentException().isThrownBy(() -> rank(Ranking.HIGH, "AhKhQhJh"));
        assertThatIllegalArgumentException().isThrownBy(() -> rank(Ranking.LOW, "AhKhQhJhTh9h8h7h"));
        assertThatIllegalArgumentException().isThrownBy(() -> rank(Ranking.OMAHA, "AhKhQhJhTh"))
                .withMessageContaining("two cards from the hole and three");
    }

    @Test
    void refusesCardsThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> rank(Ranking.HIGH, "AhKhQhJhAh"))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException().isThrownBy(() -> rank(Ranking.SHORT_DECK, "AhKhQhJh5h"))
                .withMessage("the short deck has no 5h");
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream stream = RankingTest.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static HandCategory category(String name) {
        return HandCategory.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static HandRank high(String cards) {
        return rank(Ranking.HIGH, cards);
    }

    private static HandRank rank(Ranking ranking, String cards) {
        return ranking.rank(Card.parseAll(cards), List.of()).orElseThrow();
    }

    private static HandCategory category(Ranking ranking, String hole, List<Card> board) {
        return ranking.rank(Card.parseAll(hole), board).orElseThrow().category();
    }

    private static String five(Ranking ranking, String cards) {
        return joined(ranking.best(Card.parseAll(cards), List.of()).orElseThrow().five());
    }

    private static String joined(List<Card> cards) {
        return cards.stream().map(Card::toString).collect(Collectors.joining());
    }

    private static String symbols(HandRank rank) {
        return rank.ranks().stream().map(each -> "" + each.symbol()).collect(Collectors.joining());
    }

    private static List<Card> draw(Ranking ranking, Random random) {
        List<Card> deck = new ArrayList<>(ranking == Ranking.SHORT_DECK ? SHORT_DECK : DECK);
        Collections.shuffle(deck, random);
        return deck.subList(0, ranking.name().startsWith("OMAHA") ? 9 : 7);
    }
}
