package pokero.rules.hand;

import java.util.List;
import java.util.Optional;

import pokero.rules.betting.ButtonRule;

/** Who has the button and the blinds from hand to hand (R11, R12). */
public final class Button {

    private Button() {
    }

    /** The positions of the next hand where the button moves, as it does in cash games. */
    public static Positions next(Optional<Positions> previous, List<Integer> seats) {
        return next(ButtonRule.MOVING, previous, seats);
    }

    /**
     * The positions of the next hand. Heads-up the button posts the small blind, and nobody posts the big blind twice
     * running when the table becomes heads-up.
     *
     * @param previous those of the hand before; empty for the first hand, whose button is in the lowest seat
     * @param seats the seats that will play, 2 to 10, ascending
     */
    public static Positions next(ButtonRule rule, Optional<Positions> previous, List<Integer> seats) {
        return rule == ButtonRule.DEAD && previous.isPresent()
                ? behindTheBigBlind(previous.get(), seats)
                : moved(previous, seats);
    }

    /**
     * The positions when players join two who play alone: the blinds stay, and the button goes where it is at a larger
     * table, to the right of the small blind.
     *
     * @param headsUp positions of the two
     * @param seats all who play now, 3 or more, ascending, none of them between the blinds
     */
    public static Positions joined(Positions headsUp, List<Integer> seats) {
        return new Positions(rightOf(headsUp.smallBlind(), seats), headsUp.smallBlind(), headsUp.bigBlind());
    }

    private static Positions moved(Optional<Positions> previous, List<Integer> seats) {
        int button = previous.map(last -> leftOf(last.button(), seats)).orElse(seats.getFirst());
        int left = leftOf(button, seats);
        if (seats.size() > 2) {
            return new Positions(button, left, leftOf(left, seats));
        }
        boolean bigBlindAgain = previous.isPresent() && previous.get().bigBlind() == left;
        return bigBlindAgain ? new Positions(left, left, button) : new Positions(button, button, left);
    }

    /** The seats of the last blinds are the next small blind and button, whether anybody is there or not. */
    private static Positions behindTheBigBlind(Positions previous, List<Integer> seats) {
        int big = leftOf(previous.bigBlind(), seats);
        if (seats.size() == 2) {
            int other = leftOf(big, seats);
            return new Positions(other, other, big);
        }
        int small = previous.bigBlind();
        int button = previous.smallBlind();
        boolean behind = button != 0 && new Arc(big, small).contains(button);
        return new Positions(behind ? button : rightOf(small, seats), small, big);
    }

    private static int leftOf(int seat, List<Integer> seats) {
        return seats.stream().filter(other -> other > seat).findFirst().orElse(seats.getFirst());
    }

    private static int rightOf(int seat, List<Integer> seats) {
        List<Integer> reversed = seats.reversed();
        return reversed.stream().filter(other -> other < seat).findFirst().orElse(reversed.getFirst());
    }
}
