package pokero.rules.hand;

import java.util.List;

import pokero.rules.betting.Blinds;

/**
 * What a hand begins with, before its first chip moves.
 *
 * @param number the table's count of hands
 * @param seats the players dealt in, 2 to 10, in the order of their seats
 */
public record HandSetup(long number, Blinds blinds, Positions positions, List<SeatStack> seats) {

    public HandSetup {
        seats = List.copyOf(seats);
        if (seats.size() < 2 || seats.size() > 10) {
            throw new IllegalArgumentException("a hand has 2 to 10 players, not " + seats.size());
        }
    }
}
