package pokero.chaos.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;

class NewsTest {

    @Test
    void theBarAndTheNewestLineOfTheLogAreTakenFromAPush() {
        News news = News.read("""
                {"version":42,"fragments":{"seat-1":"<li>","bar":"<section>"},"order":["seat-1"],
                 "log":{"hand":7,"seq":12,"lines":["<li>"]},"say":["Your turn"]}""");

        assertThat(news.bar()).contains("<section>");
        assertThat(news.hand()).isEqualTo(7);
        assertThat(news.seq()).isEqualTo(12);
        assertThat(news.answer()).isEmpty();
    }

    @Test
    void anAnswerBelongsToAWish() {
        UUID id = UUID.randomUUID();

        assertThat(News.read("{\"answer\":{\"actionId\":\"%s\",\"ok\":false,\"again\":true,\"words\":\"Wait\"}}"
                .formatted(id)).answer()).contains(new News.Answer(id, false, true, "Wait"));
    }

    @Test
    void aNodeThatLeavesAsksItsPagesToMove() {
        assertThat(News.read("{\"move\":true}").move()).isTrue();
        assertThat(News.read("{\"pong\":true}").move()).isFalse();
    }
}
