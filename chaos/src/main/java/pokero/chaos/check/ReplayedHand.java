package pokero.chaos.check;

import java.util.List;

import pokero.chaos.check.Slip.Place;
import pokero.rules.cards.Deck;
import pokero.rules.hand.Action;
import pokero.rules.hand.Dealer;
import pokero.rules.hand.Hand;
import pokero.rules.hand.HandEvent;
import pokero.rules.hand.HandSeat;
import pokero.rules.hand.HandSetup;
import pokero.rules.hand.Ruling;

/** A hand dealt once more from its deck and its players' actions: its log, and its chips, must come out as they are stored. */
final class ReplayedHand {

    private final StoredHand stored;
    private final List<HandEvent> events;
    private final Findings findings;

    private ReplayedHand(StoredHand stored, List<HandEvent> events, Findings findings) {
        this.stored = stored;
        this.events = events;
        this.findings = findings;
    }

    static void check(StoredHand stored, List<HandEvent> events, Records records, Findings findings) {
        try {
            ReplayedHand replayed = new ReplayedHand(stored, events, findings);
            replayed.compare(replayed.play(), records);
        } catch (IllegalArgumentException | IllegalStateException impossible) {
            findings.add("hand %d cannot be replayed: %s", stored.id(), impossible);
        }
    }

    private Hand play() {
        if (!(events.getFirst() instanceof HandEvent.HandBegan began)) {
            throw new IllegalArgumentException("it begins with " + events.getFirst());
        }
        Hand hand = Dealer.deal(new HandSetup(began.number(), began.variant(), began.blinds(), began.bets(),
                began.rules(), began.positions(), began.posts(), began.seats()), new Deck(began.deck()));
        while (hand.size() < events.size() && !hand.ended()) {
            int seat = hand.toAct().orElseThrow();
            Action action = action(hand.size());
            if (Dealer.rule(hand, seat, action) instanceof Ruling.Refused(var refusal)) {
                throw new IllegalStateException("at event " + hand.size() + " the dealer says " + refusal);
            }
        }
        return hand;
    }

    private Action action(int seq) {
        return switch (events.get(seq)) {
            case HandEvent.Folded folded -> new Action.Fold();
            case HandEvent.Checked checked -> new Action.Check();
            case HandEvent.Called called -> new Action.Call();
            case HandEvent.BetMade bet -> new Action.RaiseTo(bet.amount());
            case HandEvent.RaisedTo raised -> new Action.RaiseTo(raised.total());
            case HandEvent.RunItTwiceAnswered answer -> new Action.RunItTwice(answer.agreed());
            case HandEvent.TimedOut timedOut -> new Action.TimeOut();
            default -> throw new IllegalStateException("event " + seq + " is " + events.get(seq) + ", no action");
        };
    }

    private void compare(Hand hand, Records records) {
        if (!hand.events().equals(events)) {
            findings.add("hand %d has %s, but the rules say %s", stored.id(), events, hand.events());
        }
        if (hand.ended() != stored.ended()) {
            findings.add("hand %d has %s, but its row says otherwise", stored.id(),
                    hand.ended() ? "ended" : "not ended");
        }
        if (hand.ended()) {
            hand.seats().forEach(seat -> compare(seat, records));
            long pot = hand.seats().stream().mapToLong(HandSeat::contribution).sum();
            if (pot != stored.pot()) {
                findings.add("hand %d was for %d chips, but its row says %d", stored.id(), pot, stored.pot());
            }
        }
    }

    private void compare(HandSeat seat, Records records) {
        Place place = new Place(stored.id(), seat.seat());
        long bet = records.bets.getOrDefault(place, 0L);
        long award = records.awards.getOrDefault(place, 0L);
        if (bet != seat.contribution() || award != seat.won()) {
            findings.add("hand %d, seat %d: the ledger moved %d in and %d out, but the rules say %d and %d",
                    stored.id(),
                    seat.seat(), bet, award, seat.contribution(), seat.won());
        }
    }
}
