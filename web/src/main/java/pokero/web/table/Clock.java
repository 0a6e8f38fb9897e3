package pokero.web.table;

import pokero.ejb.table.TableView;

/**
 * What is left of a turn's time.
 *
 * @param percent 0 to 100, how much of the ring is still drawn
 */
public record Clock(long percent, long millis) {

    static Clock of(TableView view) {
        long left = Math.max(0, view.hand().flatMap(hand -> hand.millisLeft()).orElse(0L));
        return new Clock(Math.min(100, left / 10 / view.turnSeconds()), left);
    }

    /** Counted up, so that the last second still shows a 1. */
    public long seconds() {
        return (millis + 999) / 1000;
    }
}
