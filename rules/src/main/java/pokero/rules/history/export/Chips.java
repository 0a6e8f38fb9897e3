package pokero.rules.history.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import pokero.rules.hand.SeatStack;

/** Follows the chips through a hand's events: formats tell what a player adds, events mostly what he has bet in all. */
final class Chips {

    private final Map<Integer, Long> stacks = new HashMap<>();
    private final Map<Integer, Long> bets = new HashMap<>();
    private long highest;

    Chips(List<SeatStack> seats) {
        seats.forEach(seat -> stacks.put(seat.seat(), seat.stack()));
    }

    /** Chips that go in without being a bet. */
    void pay(int seat, long amount) {
        stacks.merge(seat, -amount, Long::sum);
    }

    /** Chips that count as the player's bet of the street. */
    void bet(int seat, long amount) {
        pay(seat, amount);
        highest = Math.max(highest, bets.merge(seat, amount, Long::sum));
    }

    /** @return the chips that he added */
    long betTo(int seat, long total) {
        long added = total - bets.getOrDefault(seat, 0L);
        bet(seat, added);
        return added;
    }

    /** The highest bet of the street. A blind counts in full even when the stack behind it was shorter. */
    long highest() {
        return highest;
    }

    void atLeast(long forced) {
        highest = Math.max(highest, forced);
    }

    void beginStreet() {
        bets.clear();
        highest = 0;
    }

    boolean allIn(int seat) {
        return stacks.get(seat) == 0;
    }
}
