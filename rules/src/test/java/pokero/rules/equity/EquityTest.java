package pokero.rules.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pokero.rules.cards.Card;
import pokero.rules.cards.Pack;
import pokero.rules.ranking.Ranking;

class EquityTest {

    private static final List<Ranking> HIGH = List.of(Ranking.HIGH);
    private static final List<Ranking> SHORT = List.of(Ranking.SHORT_DECK);
    private static final List<Ranking> OMAHA = List.of(Ranking.OMAHA);
    private static final List<Ranking> HIGH_LOW = List.of(Ranking.OMAHA, Ranking.OMAHA_LOW);

    @Test
    void suitedAceKingAgainstQueensWinsLessThanHalf() {
        Chances chances = Equity.exact(spot(HIGH, "", "AhKh QcQd"));

        assertThat(chances.boards()).isEqualTo(1_712_304);
        assertThat(chances.hands().getFirst().equity()).isCloseTo(0.46214, within(0.000005));
        assertThat(chances.hands().getLast().equity()).isCloseTo(0.53786, within(0.000005));
    }

    /** Boards that are counted together against each board by itself. */
    @ParameterizedTest
    @CsvSource({"'', AhKh QcQd 7h7s, 2h9sJcQsAc3d5d6d8h4c6c9c4s8d2d7c", "9h8h2s, AhKh QcQd Th7h, ''",
            "9h8h2h, AhKh QcQd 3h3s, ''",
            "9h8h2hQh, AhKs QcQd 3h3s, ''", "9h8h2hQh5h, AhKs QcQd 3h3s, ''", "9s8s2d, AhKh QcQd, AcAd"})
    void equalBoardsAreCountedAsOftenAsTheyAre(String board, String hands, String dead) {
        Spot spot = new Spot(Pack.FULL, HIGH, hands(hands), Card.parseAll(board), Card.parseAll(dead));

        assertThat(Equity.exact(spot)).isEqualTo(oneByOne(spot));
    }

    @ParameterizedTest
    @CsvSource({"9h8h2s, AhKhQdJd 9s8s7c6c", "9h3h2s, Ah4hQdJd AsKs5c6c", "9h3h2h5h, Ah4hQdJd KhKs7c6c"})
    void equalBoardsAreCountedAsOftenAsTheyAreInOmaha(String board, String hands) {
        for (List<Ranking> split : List.of(OMAHA, HIGH_LOW)) {
            Spot spot = spot(split, board, hands);

            assertThat(Equity.exact(spot)).isEqualTo(oneByOne(spot));
        }
    }

    @Test
    void theShortDeckHasFewerBoards() {
        Spot spot = new Spot(Pack.SHORT, SHORT, hands("AhKh QcQd"), List.of(), List.of());

        assertThat(Equity.exact(spot)).isEqualTo(oneByOne(spot));
        assertThat(Equity.exact(spot).boards()).isEqualTo(201_376);
    }

    @Test
    void whoTiesSharesWithAllWhoTie() {
        Chances chances = Equity.exact(spot(HIGH, "AsKsQsJsTs", "2c3c 4c5c 6c7c"));

        assertThat(chances.hands()).allSatisfy(hand -> {
            assertThat(hand.win()).isZero();
            assertThat(hand.tie()).isOne();
            assertThat(hand.equity()).isCloseTo(1 / 3.0, within(1e-12));
        });
    }

    @Test
    void tenHandsShareThePot() {
        Chances chances = Equity.exact(spot(HIGH, "", "AsAh KsKh QsQh JsJh TsTh 9s9h 8s8h 7s7h 6s6h 5s5h"));

        assertThat(chances.hands().stream().mapToDouble(Chances.Chance::equity).sum()).isCloseTo(1, within(1e-12));
        assertThat(chances.boards()).isEqualTo(201_376);
    }

    @Test
    void theLowHalfIsSharedByItself() {
        Chances chances = Equity.exact(spot(HIGH_LOW, "2h3h8sKsKc", "KhKdQsQc Ah4cJdTd As4sJcTc"));

        assertThat(chances.hands().getFirst().equity()).isEqualTo(0.5);
        assertThat(chances.hands().get(1)).isEqualTo(new Chances.Chance(0, 1, 0.25));
    }

    @Test
    void withoutALowHandTheHighHandTakesItAll() {
        Chances chances = Equity.exact(spot(HIGH_LOW, "QhJhTsKsKc", "KhKdQsQc Ah4c3d2d"));

        assertThat(chances.hands().getFirst()).isEqualTo(new Chances.Chance(1, 0, 1));
    }

    @Test
    void samplesComeCloseAndRepeatThemselves() {
        Spot spot = spot(HIGH, "", "AhKh QcQd");
        Chances chances = Equity.sampled(spot, 50_000, new SplittableRandom(3));

        assertThat(chances.hands().getFirst().equity()).isCloseTo(0.46214, within(0.012));
        assertThat(Equity.sampled(spot, 50_000, new SplittableRandom(3))).isEqualTo(chances);
    }

    @ParameterizedTest
    @CsvSource({"AhKh, '', 2 to 10 hands", "AhKh AhQd, '', Ah is there twice", "AhKh QcQd, Qc2d3d, Qc is there twice",
            "AhKh QcQd, 2d3d, 'none, three, four or five cards, not 2'"})
    void refusesWhatCannotBe(String hands, String board, String why) {
        assertThatIllegalArgumentException().isThrownBy(() -> spot(HIGH, board, hands)).withMessageContaining(why);
    }

    private static Chances oneByOne(Spot spot) {
        Tally tally = new Tally(spot);
        int known = spot.board().size();
        int[] board = Arrays.copyOf(Tally.indexes(spot.board()), Spot.BOARD);
        deal(tally, Tally.indexes(spot.left()), 0, board, known);
        return tally.chances();
    }

    private static void deal(Tally tally, int[] left, int from, int[] board, int at) {
        if (at == board.length) {
            tally.add(board, 1);
            return;
        }
        for (int card = from; card < left.length; card++) {
            board[at] = left[card];
            deal(tally, left, card + 1, board, at + 1);
        }
    }

    private static Spot spot(List<Ranking> split, String board, String hands) {
        return new Spot(Pack.FULL, split, hands(hands), Card.parseAll(board), List.of());
    }

    private static List<List<Card>> hands(String hands) {
        return Arrays.stream(hands.split(" ")).map(Card::parseAll).toList();
    }
}
