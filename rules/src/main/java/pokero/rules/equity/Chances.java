package pokero.rules.equity;

import java.util.List;

/**
 * What the hands of a spot can expect.
 *
 * @param hands in the spot's order
 * @param boards how many boards were looked at
 */
public record Chances(List<Chance> hands, long boards) {

    public Chances {
        hands = List.copyOf(hands);
    }

    /**
     * What one hand can expect, each from 0 to 1.
     *
     * @param win how often it takes the whole pot
     * @param tie how often it takes a part of it, sharing a half or getting one
     * @param equity its share of the pot on average
     */
    public record Chance(double win, double tie, double equity) {
    }
}
