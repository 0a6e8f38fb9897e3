package pokero.rules.hand;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The seats of a hand as they sit round the table: the first one left of the button first, the button last. */
final class Ring {

    private final List<HandSeat> inSeatOrder;
    private final List<HandSeat> fromButton;

    private Ring(List<HandSeat> inSeatOrder, List<HandSeat> fromButton) {
        this.inSeatOrder = inSeatOrder;
        this.fromButton = fromButton;
    }

    static Ring of(HandEvent.HandBegan began) {
        List<HandSeat> seats = began.seats().stream().map(HandSeat::new).toList();
        int button = began.positions().button();
        List<HandSeat> fromButton = new ArrayList<>(seats.size());
        seats.stream().filter(seat -> seat.seat() > button).forEach(fromButton::add);
        seats.stream().filter(seat -> seat.seat() <= button).forEach(fromButton::add);
        return new Ring(seats, List.copyOf(fromButton));
    }

    List<HandSeat> inSeatOrder() {
        return inSeatOrder;
    }

    List<HandSeat> fromButton() {
        return fromButton;
    }

    /** The button, or whoever sits nearest on its right when its seat is empty. */
    HandSeat last() {
        return fromButton.getLast();
    }

    boolean holds(int seat) {
        return find(seat) != null;
    }

    HandSeat seat(int seat) {
        HandSeat found = find(seat);
        if (found == null) {
            throw new IllegalArgumentException("seat " + seat + " is not in this hand");
        }
        return found;
    }

    private HandSeat find(int number) {
        for (HandSeat seat : inSeatOrder) {
            if (seat.seat() == number) {
                return seat;
            }
        }
        return null;
    }

    /** The places of the ring are counted from 0, left of the button, and go round. */
    HandSeat at(int place) {
        return fromButton.get(place % fromButton.size());
    }

    int placeOf(int seat) {
        return fromButton.indexOf(seat(seat));
    }

    int size() {
        return fromButton.size();
    }

    void forEach(Consumer<HandSeat> each) {
        fromButton.forEach(each);
    }

    boolean all(Predicate<HandSeat> each) {
        return count(each) == size();
    }

    int count(Predicate<HandSeat> each) {
        int count = 0;
        for (HandSeat seat : fromButton) {
            count += each.test(seat) ? 1 : 0;
        }
        return count;
    }

    /** How many have not folded. */
    int live() {
        return count(seat -> !seat.folded());
    }

    /** Whether somebody else could answer a bet of this seat. */
    boolean othersCanBet(HandSeat seat) {
        return count(other -> other != seat && other.canBet()) > 0;
    }

    /** The highest bet in front of a player who has not folded. */
    long highestLiveBet() {
        long highest = 0;
        for (HandSeat seat : fromButton) {
            highest = seat.folded() ? highest : Math.max(highest, seat.bet());
        }
        return highest;
    }

    long stacks() {
        long stacks = 0;
        for (HandSeat seat : fromButton) {
            stacks += seat.stack();
        }
        return stacks;
    }

    long bets() {
        long bets = 0;
        for (HandSeat seat : fromButton) {
            bets += seat.bet();
        }
        return bets;
    }
}
