package pokero.rules.hand;

/** A seat that is dealt in, with the chips that it begins the hand with, more than 0. */
public record SeatStack(int seat, long stack) {

    public SeatStack {
        if (seat < 1 || stack < 1) {
            throw new IllegalArgumentException("a seat is numbered from 1 and has chips, not " + seat + ": " + stack);
        }
    }
}
