package pokero.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import pokero.ejb.table.TableView;
import pokero.web.player.Avatar;

class FragmentsTest {

    @Test
    void shows_the_viewer_his_own_cards_and_nobody_elses() {
        Map<String, String> drawn = draw(Scene.onTheTurn());

        assertThat(drawn.get("seat-4")).contains("aria-label=\"queen of hearts\"", "aria-label=\"jack of hearts\"");
        assertThat(drawn.get("seat-6")).contains("two hidden cards").doesNotContain("role=\"img\" aria-label=");
    }

    @Test
    void draws_every_hidden_card_alike() {
        Map<String, String> drawn = draw(Scene.watchedOnTheTurn());

        assertThat(backs(drawn.get("seat-1"))).hasSize(2).containsOnly(backs(drawn.get("seat-6")).getFirst());
        assertThat(String.join("", drawn.values())).doesNotContain("queen of hearts");
    }

    @Test
    void draws_what_all_see_once_for_all_viewers() {
        Drawings drawings = new Drawings();

        Map<String, String> ada = Fragments.of(Scene.onTheTurn(), drawings);
        Map<String, String> spectator = Fragments.of(Scene.watchedOnTheTurn(), drawings);

        assertThat(spectator.get("board")).isSameAs(ada.get("board"));
        assertThat(spectator.get("seat-3")).contains("Sit here");
        assertThat(ada.get("seat-3")).doesNotContain("Sit here");
        assertThat(spectator.get("seat-4")).doesNotContain("queen of hearts");
    }

    @Test
    void names_the_price_and_the_odds_of_a_call() {
        assertThat(draw(Scene.onTheTurn()).get("bar")).contains("Two pair, queens and jacks",
                "1\u202f800 to win 9\u202f750", "you need 16 %");
    }

    @Test
    void tells_at_the_showdown_who_won_what_and_marks_the_cards() {
        Map<String, String> drawn = draw(Scene.atTheShowdown());

        assertThat(drawn.get("bar")).contains("You win 17\u202f850 with two pair, queens and jacks",
                "Vesna wins 5\u202f250 with three nines");
        assertThat(drawn.get("seat-1")).contains("card--unused", "Pair of queens");
        assertThat(drawn.get("seat-4")).contains("seat--win", "card--best", "+17\u202f850");
        assertThat(drawn.get("board")).contains("card--c card--best\" role=\"img\" aria-label=\"jack of clubs\"",
                "card--d card--unused\" role=\"img\" aria-label=\"four of diamonds\"");
    }

    @Test
    void shows_the_commitment_to_the_deck_and_to_the_next_one_between_hands() {
        Map<String, String> running = draw(Scene.onTheTurn());
        Map<String, String> over = draw(Scene.atTheShowdown());

        assertThat(running.get("deck")).contains("Deck 48217abc", "/deck?table=7&amp;hand=48217", "48217abc".repeat(8));
        assertThat(running.get("log-now")).contains("You", "to act").doesNotContain("/deck");
        assertThat(over.get("deck")).contains("Check the deck", "/deck?table=7&amp;hand=48217");
        assertThat(over.get("log-now")).contains("Deck of hand 48\u202f218:", "77777777</a>", "7".repeat(64),
                "/deck?table=7&amp;hand=48218");
    }

    @Test
    void gives_a_player_the_badge_that_he_has_on_every_page() {
        assertThat(draw(Scene.onTheTurn()).get("seat-4")).contains("avatar--" + Avatar.colour("Ada") + "\"");
    }

    @Test
    void begins_the_round_with_the_viewer() {
        assertThat(Fragments.seatOrder(Scene.onTheTurn())).containsExactly("seat-4", "seat-5", "seat-6", "seat-1",
                "seat-2", "seat-3");
        assertThat(Fragments.seatOrder(Scene.watchedOnTheTurn())).startsWith("seat-1", "seat-2");
    }

    @Test
    void escapes_what_players_call_themselves() {
        assertThat(Templates.draw("parts", List.of(new Sentence.Name("<script>"))))
                .isEqualTo("<b>&lt;script&gt;</b>");
    }

    private static Map<String, String> draw(TableView view) {
        return Fragments.of(view, new Drawings());
    }

    private static List<String> backs(String seat) {
        return seat.lines().filter(line -> line.contains("card--back")).toList();
    }
}
