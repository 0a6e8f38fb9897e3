package pokero.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pokero.ejb.table.LogLine;
import pokero.ejb.table.LogLine.Kind;
import pokero.rules.cards.Card;
import pokero.rules.ranking.HandRank;
import pokero.rules.ranking.Ranking;

class WordsOfTheTableTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AhKhQhJhTh | Royal flush
            5c4c3c2cAc | Straight flush, five high
            9h9c9s9d2c | Four nines
            9h9c9sQdQc | Full house, nines over queens
            AhJh8h4h2h | Flush, ace high
            9h8c7s6d5c | Straight, nine high
            6h6c6sQdKc | Three sixes
            QhQcJsJd9c | Two pair, queens and jacks
            QhQcAsJd9c | Pair of queens
            AhQcTs7d2c | Ace high
            """)
    void names_every_hand(String cards, String words) {
        assertThat(HandWords.title(rank(cards))).isEqualTo(words);
    }

    @Test
    void names_low_hands() {
        HandRank low = Ranking.OMAHA_LOW.rank(Card.parseAll("Ah2hKsKd"), Card.parseAll("8c6d4sKcQh")).orElseThrow();

        assertThat(HandWords.title(low)).isEqualTo("Eight-six low");
    }

    @ParameterizedTest
    @CsvSource({"QhQc, Pocket queens", "JhQh, Queen-jack suited", "2cAd, Ace-deuce offsuit"})
    void names_hole_cards(String cards, String words) {
        assertThat(CardWords.hole(Card.parseAll(cards))).isEqualTo(words);
    }

    @Test
    void speaks_to_the_viewer_and_of_the_others() {
        LogLine line = line(Kind.RAISE_ALL_IN, 3, 12500, "");

        assertThat(LogWords.of(line, 3).spoken()).isEqualTo("You raise to 12\u202f500 and are all-in");
        assertThat(LogWords.of(line, 4).spoken()).isEqualTo("Ada raises to 12\u202f500 and is all-in");
        assertThat(LogWords.of(line, 0).spoken()).isEqualTo("Ada raises to 12\u202f500 and is all-in");
    }

    @Test
    void says_cards_by_their_names_and_what_they_make() {
        LogLine line = new LogLine(7, Kind.SHOWS, 3, "Ada", 0, Card.parseAll("AcQd"),
                Optional.of(rank("AcQdQs9h2c")));

        assertThat(LogWords.of(line, 1).spoken())
                .isEqualTo("Ada shows ace of clubs queen of diamonds, a pair of queens");
    }

    @Test
    void has_words_for_every_line_a_log_can_have() {
        for (Kind kind : Kind.values()) {
            for (int seat : new int[]{about(kind), 0}) {
                assertThat(LogWords.of(line(kind, about(kind), 100, "AcQd9h"), seat).spoken()).isNotBlank();
            }
        }
    }

    private static HandRank rank(String cards) {
        return Ranking.HIGH.rank(Card.parseAll(cards), List.of()).orElseThrow();
    }

    private static int about(Kind kind) {
        return List.of(Kind.HAND_BEGINS, Kind.FLOP, Kind.TURN, Kind.RIVER, Kind.SECOND_BOARD,
                Kind.DISCARDS_SHUFFLED, Kind.COMMON_CARD).contains(kind) ? 0 : 3;
    }

    private static LogLine line(Kind kind, int seat, long amount, String cards) {
        return new LogLine(1, kind, seat, seat == 0 ? "" : "Ada", amount, Card.parseAll(cards), Optional.empty());
    }
}
