package pokero.rules.hand;

import java.util.List;
import java.util.Optional;

/** The moving button: it goes to the next player on the left, and the blinds to the players after him. */
public final class Button {

    private Button() {
    }

    /**
     * Who has the button and the blinds in the next hand. Heads-up the button posts the small blind, and nobody posts
     * the big blind twice running when the table becomes heads-up (R11).
     *
     * @param previous those of the hand before; empty for the first hand, whose button is in the lowest seat
     * @param seats the seats that will play, 2 to 10, ascending
     */
    public static Positions next(Optional<Positions> previous, List<Integer> seats) {
        int button = previous.map(last -> leftOf(last.button(), seats)).orElse(seats.getFirst());
        int left = leftOf(button, seats);
        if (seats.size() > 2) {
            return new Positions(button, left, leftOf(left, seats));
        }
        boolean bigBlindAgain = previous.isPresent() && previous.get().bigBlind() == left;
        return bigBlindAgain ? new Positions(left, left, button) : new Positions(button, button, left);
    }

    private static int leftOf(int seat, List<Integer> seats) {
        return seats.stream().filter(other -> other > seat).findFirst().orElse(seats.getFirst());
    }
}
