package pokero.rules.history.export;

import java.util.Comparator;
import java.util.List;

import pokero.rules.hand.HandEvent;
import pokero.rules.hand.SeatStack;

/**
 * The players as hand histories number them, from the left of the button; the one with the button is the last.
 *
 * @param seats in the order in which cards are dealt to them
 */
record DealingOrder(List<Integer> seats) {

    static DealingOrder of(HandEvent.HandBegan began) {
        int button = began.positions().button();
        return new DealingOrder(began.seats().stream().map(SeatStack::seat)
                .sorted(Comparator.<Integer, Boolean>comparing(seat -> seat <= button).thenComparing(seat -> seat))
                .toList());
    }

    /** From 1. */
    int player(int seat) {
        return seats.indexOf(seat) + 1;
    }

    /** The place of the seat in a list that goes round from the small blind; heads-up that is the last player. */
    int ring(int seat) {
        return seats.size() == 2 ? 1 - seats.indexOf(seat) : seats.indexOf(seat);
    }

    boolean contains(int seat) {
        return seats.contains(seat);
    }

    int last() {
        return seats.getLast();
    }

    int size() {
        return seats.size();
    }
}
