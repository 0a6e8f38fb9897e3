package pokero.rules.hand;

import java.util.List;

import pokero.rules.cards.Card;
import pokero.rules.variant.Deal;
import pokero.rules.variant.Opener;
import pokero.rules.variant.StreetPlan;
import pokero.rules.variant.Variant;

/** How far a hand has come: which street it is on, and what of its cards is still to be dealt. */
final class Streets {

    private final Variant variant;
    private final Circle circle;
    private final BettingRound round;
    private final Stub stub;
    private final DealsDue due = new DealsDue();
    private int number;

    Streets(HandEvent.HandBegan began, Circle circle, BettingRound round) {
        variant = began.variant();
        this.circle = circle;
        this.round = round;
        stub = new Stub(began.deck());
        if (variant.hasBringIn()) {
            round.beginWithBringIn(now(), circle.size(), circle.last().seat());
        } else {
            round.beginWithBlinds(now(), circle.size());
        }
        due.begin(now().deals(), circle.size(), stub.leftInAll());
    }

    Stub stub() {
        return stub;
    }

    /** From 0. */
    int number() {
        return number;
    }

    StreetPlan now() {
        return variant.street(number);
    }

    List<StreetPlan> coming() {
        return variant.streets().subList(number + 1, variant.streets().size());
    }

    boolean isLast() {
        return number == variant.streets().size() - 1;
    }

    /** Whether the street cannot be bet yet. */
    boolean isDealing() {
        return stub.owed() > 0 || !due.areDone();
    }

    /** The street that the next cards are of. */
    StreetPlan nextPlan() {
        return due.areDone() ? variant.street(number + 1) : now();
    }

    /** What is dealt next. */
    Deal nextDeal() {
        return due.areDone()
                ? DealsDue.possible(nextPlan().deals().getFirst(), circle.live(), stub.leftInAll())
                : due.now();
    }

    /** How many cards a player may change who is asked. */
    int mostDiscards() {
        return due.now().cards();
    }

    /** The first cards of a street begin it, or the question who changes some. */
    void goOn() {
        if (due.areDone()) {
            number++;
            due.begin(now().deals(), circle.live(), stub.leftInAll());
            circle.forEach(HandSeat::beginStreet);
            round.begin(now(), circle.live(), circle.last().seat());
        }
    }

    void dealt(HandSeat seat, List<Card> cards) {
        if (stub.owed() > 0) {
            seat.deal(cards, false);
            stub.deal(cards.size());
            return;
        }
        goOn();
        seat.deal(cards, due.now().to() == Deal.To.UP);
        stub.deal(cards.size());
        oneIsDone();
    }

    void dealtToTheBoard(List<Card> cards) {
        goOn();
        stub.deal(cards.size());
        oneIsDone();
    }

    void discarded(HandSeat seat, List<Card> cards) {
        seat.discard(cards);
        stub.discard(seat.seat(), cards);
        oneIsDone();
    }

    private void oneIsDone() {
        due.oneIsDone(circle.live(), stub.leftInAll());
        Opener opener = now().opener();
        if (due.areDone() && opener != Opener.BY_POSITION) {
            HandSeat first = circle.first(opener);
            round.openWith(first, circle.before(first.seat()));
        }
    }
}
