package pokero.rules.hand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import pokero.rules.betting.Pot;

/**
 * Who put in how much, cut into a main pot and a side pot for each all-in level above it (R17). Dead money is in the
 * main pot, whoever it came from.
 */
final class Pots {

    private Pots() {
    }

    /** The pots when all bets are in the middle; what folded players put in stays, but they can win nothing. */
    static List<Pot> of(List<HandSeat> seats) {
        List<Pot> pots = new ArrayList<>(2);
        long dead = dead(seats);
        long below = 0;
        if (dead > 0 && somebodyHasNoLevel(seats)) {
            pots.add(new Pot(dead, contenders(seats, -1)));
            dead = 0;
        }
        long most = highest(seats);
        while (below < most) {
            long level = levelAbove(seats, below, most);
            long top = level == most ? Long.MAX_VALUE : level; // the last pot takes what folded players put in above
            pots.add(new Pot(dead + slice(seats, below, top), contenders(seats, below)));
            dead = 0;
            below = level;
        }
        return pots;
    }

    private static long dead(List<HandSeat> seats) {
        long dead = 0;
        for (HandSeat seat : seats) {
            dead += seat.dead();
        }
        return dead;
    }

    /** Only dead money came from a player, so that he can win nothing else. */
    private static boolean somebodyHasNoLevel(List<HandSeat> seats) {
        for (HandSeat seat : seats) {
            if (!seat.folded() && seat.level() == 0) {
                return true;
            }
        }
        return false;
    }

    /** The most that a live player put in. */
    private static long highest(List<HandSeat> seats) {
        long most = 0;
        for (HandSeat seat : seats) {
            most = seat.folded() ? most : Math.max(most, seat.level());
        }
        return most;
    }

    /** The least that a live player put in above the level below. */
    private static long levelAbove(List<HandSeat> seats, long below, long most) {
        long least = most;
        for (HandSeat seat : seats) {
            if (!seat.folded() && seat.level() > below) {
                least = Math.min(least, seat.level());
            }
        }
        return least;
    }

    private static long slice(List<HandSeat> seats, long below, long level) {
        long amount = 0;
        for (HandSeat seat : seats) {
            amount += Math.max(0, Math.min(seat.level(), level) - below);
        }
        return amount;
    }

    private static List<Integer> contenders(List<HandSeat> seats, long below) {
        Integer[] contenders = new Integer[seats.size()];
        int count = 0;
        for (HandSeat seat : seats) {
            if (!seat.folded() && seat.level() > below) {
                contenders[count++] = seat.seat();
            }
        }
        return List.of(count == contenders.length ? contenders : Arrays.copyOf(contenders, count));
    }

    /** The part of the highest bet that nobody else reached. */
    static Optional<HandEvent.UncalledReturned> uncalled(List<HandSeat> seats) {
        long highest = -1;
        long second = -1;
        int highestSeat = 0;
        for (HandSeat seat : seats) {
            if (seat.level() > highest) {
                second = highest;
                highest = seat.level();
                highestSeat = seat.seat();
            } else {
                second = Math.max(second, seat.level());
            }
        }
        long uncalled = highest - second;
        return uncalled > 0
                ? Optional.of(new HandEvent.UncalledReturned(highestSeat, uncalled))
                : Optional.empty();
    }
}
