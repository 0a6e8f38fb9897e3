package pokero.ejb.bot;

/**
 * Another player who is still in the hand, and what his play so far tells of his cards.
 *
 * @param width the share of the best starting hands that he plays like this, more than 0 to 1
 * @param pressure how strongly he went on after the flop: 1 for a bet or raise, a half for a call
 */
record Rival(int seat, double width, double pressure) {

    Rival pressing(double more) {
        return new Rival(seat, width, pressure + more);
    }
}
