package pokero.rules.variant;

/** Who acts first on a street. Where up-cards tell it, equal ones are told apart by the suit of the highest of them. */
public enum Opener {
    /** The first player left of the button, where blinds are posted the first one left of them. */
    BY_POSITION,
    /** Whose up-card is lowest, the ace high and clubs lowest: he brings it in. */
    LOW_CARD,
    /** Whose up-card is highest, the ace low and spades highest: he brings it in. */
    HIGH_CARD,
    /** Whose up-cards make the highest hand: quads, trips, pairs, high cards. */
    HIGH_HAND,
    /** Whose up-cards make the lowest hand, the ace low. */
    LOW_HAND;

    /** Whether who acts first owes a bet. */
    public boolean bringsIn() {
        return this == LOW_CARD || this == HIGH_CARD;
    }
}
