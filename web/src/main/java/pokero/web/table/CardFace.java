package pokero.web.table;

import pokero.rules.cards.Card;

/**
 * A card that the viewer may see, as it is drawn.
 *
 * @param rank and suit name the drawings, {@code Q} and {@code s}
 * @param name in words, for those who do not see it
 */
public record CardFace(char rank, char suit, String name, Mark mark) {

    /** What the showdown, or the moment, says about a card. */
    public enum Mark {
        PLAIN(""), NEW(" is-new"), BEST(" card--best"), UNUSED(" card--unused");

        private final String css;

        Mark(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }
    }

    static CardFace of(Card card, Mark mark) {
        return new CardFace(card.rank().symbol(), card.suit().symbol(), CardWords.name(card), mark);
    }

    /** The rank as it stands in a sentence; only the ten needs two characters. */
    public String text() {
        return rank == 'T' ? "10" : String.valueOf(rank);
    }
}
