package pokero.ejb.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import pokero.rules.betting.Pot;
import pokero.rules.cards.Card;
import pokero.rules.hand.HandEvent;
import pokero.rules.variant.Street;

class MessageTest {

    /** What PostgreSQL takes. */
    private static final int LARGEST_PAYLOAD = 7999;

    @Test
    void aMessageIsReadAsItWasWritten() {
        Message message = new Message("node-1", -42, List.of(new PlayerShutOut("Ann B. Cee"), new LoginEnded("x-_9"),
                new HandWentOn(7, 42, 5, 12, List.of(new HandEvent.Called(3, 100), new HandEvent.BoardDealt(
                        Street.FLOP, Card.parseAll("AsTd2c")))),
                new TableChanged(7, 42), new TableChanged(8, Long.MAX_VALUE)));

        assertThat(message.payloads()).singleElement()
                .satisfies(payload -> assertThat(Message.read(payload)).contains(message));
    }

    @Test
    void muchNewsTakesSeveralPayloadsThatAreNeverTooLarge() {
        List<News> news = new ArrayList<>();
        for (long table = 0; table < 5_000; table++) {
            news.add(new TableChanged(Long.MAX_VALUE - table, table));
            news.add(new PlayerShutOut("€".repeat(15) + table));
        }

        List<String> payloads = new Message("n", 1, news).payloads();

        assertThat(payloads).allSatisfy(payload -> assertThat(payload.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(LARGEST_PAYLOAD));
        assertThat(payloads.stream().map(Message::read).flatMap(Optional::stream).flatMap(each -> each.news().stream()))
                .containsExactlyElementsOf(news);
    }

    /** Ten players, nine of them all-in for different stacks, and a street is dealt. */
    @Test
    void theLongestThatAnActionMayBringAboutIsShortEnough() {
        List<Pot> pots = IntStream.rangeClosed(1, 9).mapToObj(first -> new Pot(Long.MAX_VALUE,
                IntStream.rangeClosed(first, 10).boxed().toList())).toList();
        HandWentOn news = new HandWentOn(Long.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE, 200, List.of(
                new HandEvent.TimedOut(10), new HandEvent.Called(10, Long.MAX_VALUE),
                new HandEvent.UncalledReturned(10, Long.MAX_VALUE), new HandEvent.BetsCollected(pots),
                new HandEvent.BoardDealt(Street.FLOP, Card.parseAll("AsTd2c"))));

        assertThat(new Message("f3b5ea5e-2f6c-4d1c-8d0a-0a8a0f6f4a2b", Long.MIN_VALUE, List.of(news)).payloads())
                .singleElement().satisfies(payload -> assertThat(payload.length()).isLessThan(2600));
    }

    @Test
    void aSecretIsNotTold() {
        List<HandEvent> secrets = List.of(new HandEvent.HoleCardsDealt(1, Card.parseAll("AsTd")),
                new HandEvent.ReturnOrderSet(List.of()), new HandEvent.CardsDiscarded(1, List.of()),
                new HandEvent.DiscardsShuffled(List.of()));

        assertThat(secrets).allSatisfy(secret -> assertThatIllegalArgumentException()
                .isThrownBy(() -> new HandWentOn(1, 2, 3, 4, List.of(new HandEvent.Folded(1), secret))));
    }

    @Test
    void whatALaterVersionsHandBringsAboutIsPassedOver() {
        assertThat(Message.read("n 1\nhand 3 4 5 6 Weather {}\nhand 3 4 5 6\ntable 3 4")).contains(
                new Message("n", 1, List.of(new TableChanged(3, 4))));
    }

    @Test
    void aLineOfALaterVersionIsPassedOver() {
        assertThat(Message.read("n 1\nweather fine\ntable 3 4")).contains(
                new Message("n", 1, List.of(new TableChanged(3, 4))));
    }

    @Test
    void whatNoNodeWroteIsNoMessage() {
        assertThat(List.of("", "n", "n x", "n 1\ntable", "n 1\ntable 3", "n 1\ntable three 4"))
                .allSatisfy(payload -> assertThat(Message.read(payload)).isEmpty());
    }

    @Test
    void theIdOfASessionIsNotTold() {
        assertThat(LoginEnded.of("secret").print()).doesNotContain("secret").hasSize(43)
                .isNotEqualTo(LoginEnded.of("Secret").print());
    }
}
