package pokero.ejb.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class MessageTest {

    /** What PostgreSQL takes. */
    private static final int LARGEST_PAYLOAD = 7999;

    @Test
    void aMessageIsReadAsItWasWritten() {
        Message message = new Message("node-1", -42, List.of(new PlayerShutOut("Ann B. Cee"), new LoginEnded("x-_9"),
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
