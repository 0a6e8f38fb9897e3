package pokero.rules.hand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import pokero.rules.variant.Opener;

/** The seats of a hand as they sit round the table: place 0 is left of the button, the button has the last place. */
final class Circle {

    private static final int NONE = -1;

    private final List<HandSeat> inSeatOrder;
    private final HandSeat[] places;
    private final int[] placeOfSeat;

    private Circle(HandSeat[] inSeatOrder, HandSeat[] fromButton) {
        this.inSeatOrder = List.of(inSeatOrder);
        places = fromButton;
        placeOfSeat = new int[inSeatOrder[inSeatOrder.length - 1].seat() + 1];
        Arrays.fill(placeOfSeat, NONE);
        for (int place = 0; place < places.length; place++) {
            placeOfSeat[places[place].seat()] = place;
        }
    }

    static Circle of(HandEvent.HandBegan began) {
        HandSeat[] seats = new HandSeat[began.seats().size()];
        int upToButton = 0;
        for (int at = 0; at < seats.length; at++) {
            seats[at] = new HandSeat(began.seats().get(at));
            upToButton += seats[at].seat() <= began.positions().button() ? 1 : 0;
        }
        HandSeat[] fromButton = seats.clone();
        Collections.rotate(Arrays.asList(fromButton), -upToButton);
        return new Circle(seats, fromButton);
    }

    List<HandSeat> inSeatOrder() {
        return inSeatOrder;
    }

    int size() {
        return places.length;
    }

    /** The button, or whoever sits nearest on its right when its seat is empty. */
    HandSeat last() {
        return places[places.length - 1];
    }

    boolean holds(int seat) {
        return seat >= 0 && seat < placeOfSeat.length && placeOfSeat[seat] != NONE;
    }

    /** @throws IllegalArgumentException when the seat was not dealt in */
    HandSeat seat(int seat) {
        return places[placeOf(seat)];
    }

    /** The seat whose left neighbour this one is. */
    int before(int seat) {
        return at(placeOf(seat) + places.length - 1).seat();
    }

    int placeOf(int seat) {
        if (!holds(seat)) {
            throw new IllegalArgumentException("seat " + seat + " is not in this hand");
        }
        return placeOfSeat[seat];
    }

    /** Places beyond the last go round. */
    HandSeat at(int place) {
        return places[place % places.length];
    }

    /** From the place clockwise, once round. */
    List<HandSeat> from(int place, Predicate<HandSeat> wanted) {
        List<HandSeat> found = new ArrayList<>(places.length);
        for (int step = 0; step < places.length; step++) {
            HandSeat seat = at(place + step);
            if (wanted.test(seat)) {
                found.add(seat);
            }
        }
        return found;
    }

    /** Those who have not folded, from the left of the button. */
    List<Integer> liveSeats() {
        List<Integer> live = new ArrayList<>(places.length);
        forEachLive(seat -> live.add(seat.seat()));
        return live;
    }

    void forEachLive(Consumer<HandSeat> each) {
        for (HandSeat seat : places) {
            if (!seat.folded()) {
                each.accept(seat);
            }
        }
    }

    /** Whose up-cards make him act first; the first left of the button where nobody shows any. */
    HandSeat first(Opener opener) {
        List<HandSeat> live = from(0, seat -> !seat.folded());
        return live.stream().reduce((best, next) -> UpCards.claim(opener, next.up()) > UpCards.claim(opener, best.up())
                ? next
                : best).orElseThrow();
    }

    void forEach(Consumer<HandSeat> each) {
        for (HandSeat seat : places) {
            each.accept(seat);
        }
    }

    /** How many have not folded. */
    int live() {
        int live = 0;
        for (HandSeat seat : places) {
            live += seat.folded() ? 0 : 1;
        }
        return live;
    }

    /** Whether anybody has acted on this street. */
    boolean somebodyActed() {
        for (HandSeat seat : places) {
            if (seat.acted()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the pots must be cut anew. */
    boolean somebodyStirred() {
        for (HandSeat seat : places) {
            if (seat.stirred()) {
                return true;
            }
        }
        return false;
    }

    boolean somebodyIsAllIn() {
        for (HandSeat seat : places) {
            if (seat.allIn()) {
                return true;
            }
        }
        return false;
    }

    /** How many are still in with chips to bet. */
    int canBet() {
        int canBet = 0;
        for (HandSeat seat : places) {
            canBet += seat.canBet() ? 1 : 0;
        }
        return canBet;
    }

    /** Whether somebody else could answer a bet of this seat. */
    boolean othersCanBet(HandSeat seat) {
        return canBet() > (seat.canBet() ? 1 : 0);
    }

    /** Whether somebody else has the chips to put in more than the bet. */
    boolean othersCanAnswer(HandSeat seat, long bet) {
        for (HandSeat other : places) {
            if (other != seat && other.canBet() && other.bet() + other.stack() > bet) {
                return true;
            }
        }
        return false;
    }

    /** The highest bet in front of a player who has not folded. */
    long highestLiveBet() {
        long highest = 0;
        for (HandSeat seat : places) {
            highest = seat.folded() ? highest : Math.max(highest, seat.bet());
        }
        return highest;
    }

    /** The chips of all, in front and behind. */
    long chips() {
        long chips = 0;
        for (HandSeat seat : places) {
            chips += seat.stack() + seat.bet();
        }
        return chips;
    }

    long bets() {
        long bets = 0;
        for (HandSeat seat : places) {
            bets += seat.bet();
        }
        return bets;
    }
}
