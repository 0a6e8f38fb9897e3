package pokero.web.table;

import java.util.List;
import java.util.Optional;

/** The bar under the felt, in its states. It has one height in all of them. */
public sealed interface Bar {

    /** The template that draws it. */
    default String template() {
        return switch (this) {
            case Turn turn -> "turn";
            case Quiet quiet -> "quiet";
            case Results results -> "results";
        };
    }

    /**
     * The viewer is to act.
     *
     * @param decision names this turn: the bar is drawn anew only for another one
     * @param made his hand in words
     * @param price what a call costs and wins
     * @param odds what is left out on a phone
     * @param call chips that a call adds, empty when he may check
     * @param sizes what he may bet or raise to; empty when he may not
     */
    record Turn(String decision, long hand, int moment, String made, String price, String odds,
            Optional<String> call, boolean callsAllIn, Optional<Sizes> sizes) implements Bar {
    }

    /** Nothing to decide: what goes on, and what one can do about it. */
    record Quiet(String headline, String detail, List<Deed> deeds) implements Bar {
    }

    /** A hand is over. @param millis until the next; empty when there is none in sight @param seated is the viewer */
    record Results(String headline, String detail, Optional<Long> millis, boolean seated, List<Deed> deeds)
            implements
                Bar {

        public long seconds() {
            return (millis.orElse(0L) + 999) / 1000;
        }
    }

    /** A button. @param does what it asks for @param style its class */
    record Deed(String does, String words, String style) {
    }
}
