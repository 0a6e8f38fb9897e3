package pokero.rules.ranking;

/**
 * The nine kinds of poker hands, weakest first as in the full deck; a royal flush is the best straight flush. A
 * {@link #LOW} hand plays for the low half of a pot and never meets the others.
 */
public enum HandCategory {
    HIGH_CARD, PAIR, TWO_PAIR, THREE_OF_A_KIND, STRAIGHT, FLUSH, FULL_HOUSE, FOUR_OF_A_KIND, STRAIGHT_FLUSH, LOW
}
