package pokero.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

import org.junit.jupiter.api.Test;

class PrintsTest {

    private final Prints prints = new Prints();

    @Test
    void everything_is_fresh_at_first() {
        assertThat(prints.fresh(pieces("queens", ""))).isEqualTo(pieces("queens", ""));
    }

    @Test
    void what_is_as_before_is_not_fresh() {
        prints.fresh(pieces("queens", "ten"));

        assertThat(prints.fresh(pieces("queens", "twenty"))).isEqualTo(Map.of("pot", "twenty"));
        assertThat(prints.fresh(pieces("queens", "twenty"))).isEmpty();
    }

    @Test
    void a_piece_that_goes_back_to_what_it_was_is_fresh_again() {
        prints.fresh(pieces("queens", "ten"));
        prints.fresh(pieces("kings", "ten"));

        assertThat(prints.fresh(pieces("queens", "ten"))).isEqualTo(Map.of("board", "queens"));
    }

    @Test
    void everything_is_fresh_when_there_are_more_pieces_than_before() {
        prints.fresh(pieces("queens", "ten"));
        SequencedMap<String, String> more = pieces("queens", "ten");
        more.put("bar", "fold");

        assertThat(prints.fresh(more)).isEqualTo(more);
    }

    private static SequencedMap<String, String> pieces(String board, String pot) {
        SequencedMap<String, String> pieces = new LinkedHashMap<>();
        pieces.put("board", board);
        pieces.put("pot", pot);
        return pieces;
    }
}
