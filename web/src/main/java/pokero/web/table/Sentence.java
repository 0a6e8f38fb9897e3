package pokero.web.table;

import java.util.List;

import pokero.rules.cards.Card;

/**
 * A line of the log.
 *
 * @param street true when it heads what follows
 */
public record Sentence(boolean street, List<Part> parts) {

    /** A piece of a sentence. */
    public sealed interface Part {

        String spoken();
    }

    public record Name(String spoken) implements Part {
    }

    public record Text(String spoken) implements Part {
    }

    /** A card within a sentence. */
    public record Note(CardFace card) implements Part {

        static Note of(Card card) {
            return new Note(CardFace.of(card, CardFace.Mark.PLAIN));
        }

        @Override
        public String spoken() {
            return card.name();
        }
    }

    /** What follows the first piece. */
    public List<Part> rest() {
        return parts.subList(1, parts.size());
    }

    /** The whole line without markup, to be read out. */
    public String spoken() {
        return String.join("", parts.stream().map(Part::spoken).toList());
    }
}
