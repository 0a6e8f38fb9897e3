package pokero.rules.history.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import pokero.rules.history.phh.PhhEntry;
import pokero.rules.history.phh.PhhFile;

/** Every card is there once: a recorded hand that deals one again is told apart from a hand, wherever that is. */
class DoubledCardsTest {

    private static final String ALL_IN = "d dh p1 AhAd, d dh p2 KhKd, p2 cbr 100, p1 cc, ";
    private static final String CHECKED = "d dh p1 AhAd, d dh p2 KhKd, p2 cc, p1 cc, ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d dh p1 AhAh                                | Ah is there twice
            d dh p1 AhAd, d dh p2 AhKd                  | Ah is there twice: with player 1 and with player 2
            d dh p1 Ah??, d dh p2 KhAh                  | Ah is there twice: with player 1 and with player 2
            """)
    void amongTheHoleCards(String actions, String reason) throws IOException {
        assertThat(outcome(actions)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d db 2c2c3c                                             | 2c is there twice
            d db 2c3c4c, p1 cc, p2 cc, d db 3c                      | 3c is there twice: on the board and on the board
            d db 2c3c4c, p1 cc, p2 cc, d db 5c, p1 cc, p2 cc, d db 5c | 5c is there twice: on the board and on the board
            """)
    void onTheBoard(String actions, String reason) throws IOException {
        assertThat(outcome(CHECKED + actions)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            d db AhKcQc                              | Ah is there twice: with player 1 and on the board
            d db 2c3c4c, p1 cc, p2 cc, d db Kd       | Kd is there twice: with player 2 and on the board
            """)
    void betweenAHandAndTheBoard(String actions, String reason) throws IOException {
        assertThat(outcome(CHECKED + actions)).contains(reason);
    }

    @Test
    void whenTheRestOfTheBoardIsDealtAtOnce() throws IOException {
        assertThat(outcome(ALL_IN + "p1 sm AhAd, p2 sm KhKd, d db 2c3c4c, d db 5c, d db 5c"))
                .contains("5c is there twice: on the board and on the board");
    }

    @Test
    void amongCardsThatAreShownOnlyInTheEnd() throws IOException {
        String hidden = CHECKED.replace("AhAd", "????") + "d db 2c3c4c, p1 cc, p2 cc, d db 5c, p1 cc, p2 cc, d db 6c, "
                + "p1 cc, p2 cc, ";

        assertThat(outcome(hidden + "p1 sm 2c7d")).contains("2c is there twice: on the board and with player 1");
        assertThat(outcome(hidden + "p1 sm Kh7d")).contains("Kh is there twice: with player 2 and with player 1");
    }

    /** PHH has no words for a second run: what is dealt to a board that is complete is no card of this hand. */
    @Test
    void aSecondRunOfTheBoardIsRefused() throws IOException {
        String run = ALL_IN + "p1 sm AhAd, p2 sm KhKd, d db 2c3c4c, d db 5c, d db 6c, ";

        assertThat(replayed(run + "d db 2d3d4d")).isEqualTo(
                new Outcome.Illegal(9, "no card is dealt to the board now: the hand is over"));
    }

    /** @return why the hand is none */
    private static String outcome(String actions) throws IOException {
        return switch (read(actions)) {
            case PhhEntry.Broken(var key, var reason) -> reason;
            case PhhEntry.Read(var hand) -> ((Outcome.Invalid) Replay.outcome(hand)).reason();
        };
    }

    private static Outcome replayed(String actions) throws IOException {
        return Replay.outcome(((PhhEntry.Read) read(actions)).hand());
    }

    private static PhhEntry read(String actions) throws IOException {
        String list = Arrays.stream(actions.strip().split(", *")).map(action -> "'" + action + "'")
                .collect(Collectors.joining(", "));
        String hand = """
                variant = 'NT'
                antes = [0, 0]
                blinds_or_straddles = [1, 2]
                min_bet = 2
                starting_stacks = [100, 100]
                actions = [%s]
                """.formatted(list);
        return PhhFile.ofOne(new ByteArrayInputStream(hand.getBytes(StandardCharsets.UTF_8)));
    }
}
