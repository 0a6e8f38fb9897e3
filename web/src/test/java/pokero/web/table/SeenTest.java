package pokero.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;

class SeenTest {

    private final Drawings drawings = new Drawings();

    @Test
    void a_page_that_comes_back_gets_everything_but_the_log_that_it_has() {
        JsonObject news = news(new Seen(99, 7));

        assertThat(news.getJsonObject("fragments").keySet()).contains("seat-1", "seat-6", "pots", "board", "bar");
        assertThat(news.getJsonObject("log").getJsonArray("lines")).hasSize(2);
        assertThat(news.getJsonObject("log").getInt("seq")).isEqualTo(9);
        assertThat(news.getJsonArray("say").getString(2)).startsWith("Your turn: 1\u202f800 to call, 18 seconds");
    }

    @Test
    void a_page_that_is_up_to_date_gets_nothing() {
        Seen seen = new Seen(0, -1);
        news(seen);

        assertThat(seen.news(Scene.onTheTurn(), drawings)).isEmpty();
    }

    @Test
    void only_what_changed_is_sent() {
        Seen seen = new Seen(0, -1);
        news(seen);

        JsonObject fragments = read(seen.news(Scene.atTheShowdown(), drawings.at(43, System.nanoTime())).orElseThrow())
                .getJsonObject("fragments");

        assertThat(fragments.keySet()).contains("seat-1", "seat-4", "board").doesNotContain("seat-2", "seat-3",
                "seat-5", "sub");
    }

    private JsonObject news(Seen seen) {
        return read(seen.news(Scene.onTheTurn(), drawings).orElseThrow());
    }

    private static JsonObject read(String news) {
        return Json.createReader(new StringReader(news)).readObject();
    }
}
