package pokero.rules.ranking;

/** The nine kinds of poker hands, weakest first; a royal flush is the best straight flush. */
public enum HandCategory {
    HIGH_CARD, PAIR, TWO_PAIR, THREE_OF_A_KIND, STRAIGHT, FLUSH, FULL_HOUSE, FOUR_OF_A_KIND, STRAIGHT_FLUSH
}
