package pokero.rules.hand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import pokero.rules.betting.Pot;

/** Who put in how much, cut into a main pot and a side pot for each all-in level above it (R17). */
final class Pots {

    private Pots() {
    }

    /** The pots when all bets are in the middle; what folded players put in stays, but they can win nothing. */
    static List<Pot> of(List<HandSeat> seats) {
        List<Pot> pots = new ArrayList<>(2);
        long below = 0;
        while (below < Long.MAX_VALUE) {
            long level = levelAbove(seats, below);
            pots.add(slice(seats, below, level));
            below = level;
        }
        return pots;
    }

    /** The least that a live player put in above the level below; the last level takes in all that lies above it. */
    private static long levelAbove(List<HandSeat> seats, long below) {
        long least = Long.MAX_VALUE;
        long most = 0;
        for (HandSeat seat : seats) {
            if (!seat.folded() && seat.contribution() > below) {
                least = Math.min(least, seat.contribution());
                most = Math.max(most, seat.contribution());
            }
        }
        return least == most ? Long.MAX_VALUE : least;
    }

    private static Pot slice(List<HandSeat> seats, long below, long level) {
        long amount = 0;
        List<Integer> contenders = new ArrayList<>(seats.size());
        for (HandSeat seat : seats) {
            long contribution = seat.contribution();
            amount += Math.max(0, Math.min(contribution, level) - below);
            if (!seat.folded() && contribution > below) {
                contenders.add(seat.seat());
            }
        }
        return new Pot(amount, contenders);
    }

    /** The part of the highest bet that nobody else reached. */
    static Optional<HandEvent.UncalledReturned> uncalled(List<HandSeat> seats) {
        long highest = -1;
        long second = -1;
        int highestSeat = 0;
        for (HandSeat seat : seats) {
            if (seat.contribution() > highest) {
                second = highest;
                highest = seat.contribution();
                highestSeat = seat.seat();
            } else {
                second = Math.max(second, seat.contribution());
            }
        }
        long uncalled = highest - second;
        return uncalled > 0
                ? Optional.of(new HandEvent.UncalledReturned(highestSeat, uncalled))
                : Optional.empty();
    }
}
