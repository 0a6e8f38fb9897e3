package pokero.rules.hand;

import java.util.List;

import pokero.rules.variant.Deal;

/** What is still to be dealt before a street can be bet. */
final class DealsDue {

    private List<Deal> deals = List.of();
    private int at;
    private Deal now;
    private int times;

    /**
     * @param live how many players are in
     * @param left how many cards the deck has
     */
    void begin(List<Deal> street, int live, int left) {
        deals = street;
        at = 0;
        next(live, left);
    }

    boolean areDone() {
        return at == deals.size();
    }

    /** What is being dealt. */
    Deal now() {
        return now;
    }

    /** One player, or the board, was seen to. */
    void oneIsDone(int live, int left) {
        times--;
        if (times == 0) {
            at++;
        }
        if (times == 0 && !areDone()) {
            next(live, left);
        }
    }

    private void next(int live, int left) {
        now = possible(deals.get(at), live, left);
        times = now.to() == Deal.To.BOARD ? 1 : live;
    }

    /** Where there is not a card for each, one is dealt for all (R33). */
    static Deal possible(Deal deal, int live, int left) {
        return deal.isToEachPlayer() && deal.cards() * live > left ? Deal.board(deal.cards()) : deal;
    }
}
