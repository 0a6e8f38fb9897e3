package pokero.rules.history.phh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pokero.rules.cards.Card;

class PhhTest {

    private static final String HAND = """
            variant = 'NT'
            ante_trimming_status = true
            antes = [0, 0]
            blinds_or_straddles = [1_000, 2.50]
            min_bet = 2.50
            starting_stacks = [100, inf]
            actions = [%s]
            time = 00:01:12
            """;

    @Test
    void readsNumbersAsDecimals() {
        PhhHand hand = hand("");

        assertThat(hand.stakes().blinds()).containsExactly(new BigDecimal("1000"), new BigDecimal("2.50"));
        assertThat(hand.stakes().minBet()).contains(new BigDecimal("2.50"));
        assertThat(hand.startingStacks()).containsExactly(Optional.of(new BigDecimal("100")), Optional.empty());
        assertThat(hand.stakes().antesTrimmed()).isTrue();
    }

    @Test
    void readsEveryAction() {
        List<PhhStep> steps = hand("""
                '# comment', '', 'd dh p1 AhKh', "d dh  p2 ??Ah # never seen", 'd db 2c3c4c', 'p1 f', 'p2 cc',
                'p1 cbr 12.50', 'p2 pb', 'p1 sd', 'p1 sd 2c', 'p1 sm AhKh', 'p2 sm -', 'p2 sm', 'p2 sm ????'""")
                .steps();

        assertThat(steps).containsExactly(new PhhStep.DealHole(1, cards("Ah", "Kh")),
                new PhhStep.DealHole(2, new PhhCards(List.of(Optional.empty(), Optional.of(Card.parse("Ah"))))),
                new PhhStep.DealBoard(cards("2c", "3c", "4c")), new PhhStep.Fold(1), new PhhStep.CheckOrCall(2),
                new PhhStep.BetOrRaiseTo(1, new BigDecimal("12.50")), new PhhStep.BringIn(2),
                new PhhStep.Draw(1, PhhCards.NONE), new PhhStep.Draw(1, cards("2c")),
                new PhhStep.Show(1, cards("Ah", "Kh")), new PhhStep.ShowDealt(2), new PhhStep.Muck(2),
                new PhhStep.Show(2, PhhCards.hidden(2)));
    }

    @Test
    void keepsCommentsWithTheirAction() {
        assertThat(hand("'# before', 'p1 f  # good # fold', '', 'p2 cc'").actions())
                .extracting(PhhAction::comment).containsExactly("before", "good # fold", "", "");
    }

    @Test
    void readsEveryOptionalField() {
        PhhHand hand = Phh.read(HAND.formatted("") + """
                author = 'A'
                event = "The \\"Event\\""
                url = 'https://example.org'
                venue = 'V'
                address = '1 Road'
                city = 'C'
                region = 'R'
                postal_code = 'M5S'
                country = 'CA'
                time_zone = 'America/Toronto'
                time_zone_abbreviation = 'ET'
                day = 1
                month = 7
                year = 2009
                hand = 3017246606
                level = 3
                seats = [4, 5]
                seat_count = 6
                table = 'CLEO AVE'
                players = ['Ann', '']
                finishing_stacks = [90, inf]
                winnings = [0, 10.25]
                currency = 'USD'
                currency_symbol = '$'
                time_limit = 30
                time_banks = [10, 20.5]
                _mood = {good = true, since = [2009-07-01]}
                """).getFirst();

        assertThat(hand.details()).containsOnlyKeys(PhhField.values());
        assertThat(hand.details()).containsEntry(PhhField.TIME, new PhhValue.Moment(LocalTime.of(0, 1, 12)));
        assertThat(hand.text(PhhField.EVENT)).contains("The \"Event\"");
        assertThat(hand.text(PhhField.HAND)).contains("3017246606");
        assertThat(hand.amounts(PhhField.FINISHING_STACKS)).containsExactly(Optional.of(new BigDecimal("90")),
                Optional.empty());
        assertThat(hand.userFields()).containsOnlyKeys("_mood");
    }

    @Test
    void namesEachHandOfAFileOfMany() {
        String many = "[1]\n" + HAND.formatted("'p1 f'") + "\n[2]\n" + HAND.formatted("'p2 f'");

        assertThat(Phh.read(many)).extracting(PhhHand::key).containsExactly("1", "2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    p1 jumps      | actions[0]: 'p1 jumps' is no action: a player acts with f, cc, cbr, pb, sd or sm
                    p1 cbr much   | actions[0]: 'p1 cbr much' is no action: 'much' is no amount
                    p1 cbr NaN    | actions[0]: 'p1 cbr NaN' is no action: 'NaN' is no amount
                    p1 cbr        | actions[0]: 'p1 cbr' is no action: a word is missing
                    p1 cbr 1e9999 | actions[0]: 'p1 cbr 1e9999' is no action: '1e9999' is no amount
                    p1 f now      | actions[0]: 'p1 f now' is no action: 'now' is one word too many
                    q1 f          | actions[0]: 'q1 f' is no action: 'q1' is no player; players are p1, p2, …
                    d dx p1 AhKh  | actions[0]: 'd dx p1 AhKh' is no action: the dealer deals with dh or db
                    d dh p1 AhK   | actions[0]: 'd dh p1 AhK' is no action: 'K' is no card; a card is a rank and a suit, such as Ah
                    d dh p1 AhAh  | actions[0]: 'd dh p1 AhAh' is no action: Ah is there twice
                    d db Ah Kh Qh | actions[0]: 'd db Ah Kh Qh' is no action: 'Kh' is one word too many
                    d db          | actions[0]: 'd db' is no action: a word is missing
                    """)
    void refusesWhatIsNoAction(String action, String reason) {
        assertThatExceptionOfType(InvalidHandException.class).isThrownBy(() -> hand("'" + action + "'"))
                .withMessage(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    variant = 'NT'                    | variant = 5                    | variant must be a text
                    variant = 'NT'                    | ''                             | variant is missing
                    min_bet = 2.50                    | ''                             | min_bet is missing
                    min_bet = 2.50                    | min_bet = 0                    | min_bet must be more than 0, not 0
                    min_bet = 2.50                    | min_bet = '2.50'               | min_bet: an amount is a number, not a text: '2.50'
                    antes = [0, 0]                    | antes = 0                      | antes must be a list
                    antes = [0, 0]                    | antes = [0, 0, 0]              | antes has 3 entries, but starting_stacks has 2
                    antes = [0, 0]                    | antes = [-1, -1]               | antes must not be negative
                    antes = [0, 0]                    | antes = [0, 3]                 | ante_trimming_status must be false unless everybody owes the same ante
                    antes = [0, 0]                    | antes = [0, true]              | antes: an amount is a number
                    antes = [0, 0]                    | antes = [nan, nan]             | antes: NaN is no amount
                    antes = [0, 0]                    | antes = [1e999999999, 1]       | antes has more than 16 digits before or 9 after the decimal point
                    blinds_or_straddles = [1_000, 2.50] | blinds_or_straddles = [1]    | blinds_or_straddles has 1 entries, but starting_stacks has 2
                    blinds_or_straddles = [1_000, 2.50] | blinds_or_straddles = [1, inf] | blinds_or_straddles: Infinity is no amount
                    starting_stacks = [100, inf]      | starting_stacks = [100, nan]   | starting_stacks: NaN is no amount
                    starting_stacks = [100, inf]      | starting_stacks = [100, -5]    | starting_stacks must be more than 0, not -5
                    starting_stacks = [100, inf]      | starting_stacks = [100]        | a hand has 2 to 10 players, not 1
                    actions = []                      | actions = 'p1 f'               | actions must be a list
                    actions = []                      | actions = [1]                  | actions[0] must be a text
                    actions = []                      | ''                             | actions is missing
                    time = 00:01:12                   | time = 'noon'                  | time must be a time such as 20:15:00
                    time = 00:01:12                   | players = ['Ann']              | players has 1 entries, but there are 2 players
                    time = 00:01:12                   | players = [1, 2]               | players must be a list of texts, one for each player
                    time = 00:01:12                   | finishing_stacks = [1, 'x']    | finishing_stacks must be a list of amounts, one for each player
                    time = 00:01:12                   | year = 'last'                  | year must be a number
                    ante_trimming_status = true       | ante_trimming_status = 1       | ante_trimming_status must be true or false
                    """)
    void refusesWhatIsNoHand(String line, String instead, String reason) {
        String text = HAND.formatted("").replace(line, instead);

        assertThatExceptionOfType(InvalidHandException.class).isThrownBy(() -> Phh.read(text)).withMessage(reason);
    }

    @Test
    void saysWhereTheTextIsNotToml() {
        assertThatExceptionOfType(InvalidHandException.class).isThrownBy(() -> Phh.read("variant = 'NT'\nantes = "))
                .withMessageStartingWith("not TOML: ").withMessageEndingWith("(line 2)");
    }

    private static PhhHand hand(String actions) {
        return Phh.read(HAND.formatted(actions)).getFirst();
    }

    private static PhhCards cards(String... cards) {
        return PhhCards.known(List.of(cards).stream().map(Card::parse).toList());
    }
}
