package pokero.rules.hand;

import java.util.List;
import java.util.Optional;

import pokero.rules.betting.Refusal;
import pokero.rules.cards.Card;
import pokero.rules.cards.Deck;

/**
 * Plays a hand again from its log: the same deck, chips and decisions must bring about the same events, one for one. A log
 * that passes was neither torn nor changed since the dealer wrote it.
 */
public final class LogCheck {

    private LogCheck() {
    }

    /**
     * What is wrong with the log; empty when nothing is.
     *
     * @param log all events so far, of a hand that may still run
     */
    public static Optional<String> fault(List<HandEvent> log) {
        if (log.isEmpty() || !(log.getFirst() instanceof HandEvent.HandBegan began)) {
            return Optional.of("the hand does not begin");
        }
        try {
            return playAgain(began, log);
        } catch (IllegalArgumentException | IllegalStateException impossible) {
            return Optional.of(impossible.getMessage());
        }
    }

    private static Optional<String> playAgain(HandEvent.HandBegan began, List<HandEvent> log) {
        HandSetup setup = new HandSetup(began.number(), began.variant(), began.blinds(), began.bets(), began.rules(),
                began.positions(), began.posts(), began.seats());
        Hand hand = deal(setup, new Deck(began.deck()), log);
        Optional<String> difference = difference(log, hand, 0);
        while (hand.size() < log.size() && difference.isEmpty()) {
            int before = hand.size();
            decide(hand, log.get(before));
            difference = difference(log, hand, before);
        }
        return difference;
    }

    private static Hand deal(HandSetup setup, Deck deck, List<HandEvent> log) {
        return log.size() > 1 && log.get(1) instanceof HandEvent.ReturnOrderSet(List<Card> cards)
                ? Dealer.deal(setup, deck, new Deck(cards))
                : Dealer.deal(setup, deck);
    }

    private static void decide(Hand hand, HandEvent decision) {
        Ruling ruling = switch (decision) {
            case HandEvent.Folded(int seat) -> Dealer.rule(hand, seat, new Action.Fold());
            case HandEvent.Checked(int seat) -> Dealer.rule(hand, seat, new Action.Check());
            case HandEvent.Called(int seat, long amount) -> Dealer.rule(hand, seat, new Action.Call());
            case HandEvent.BetMade(int seat, long amount) -> Dealer.rule(hand, seat, new Action.RaiseTo(amount));
            case HandEvent.RaisedTo(int seat, long total) -> Dealer.rule(hand, seat, new Action.RaiseTo(total));
            case HandEvent.RunItTwiceAnswered(int seat, boolean agreed) ->
                Dealer.rule(hand, seat, new Action.RunItTwice(agreed));
            case HandEvent.CardsDiscarded(int seat, List<Card> cards) ->
                Dealer.rule(hand, seat, new Action.Discard(cards));
            case HandEvent.BroughtIn(int seat, long amount) -> Dealer.rule(hand, seat, new Action.BringIn());
            case HandEvent.TimedOut(int seat) -> Dealer.rule(hand, seat, new Action.TimeOut());
            default -> throw new IllegalStateException("event " + hand.size() + " is no decision: " + decision);
        };
        if (ruling instanceof Ruling.Refused(Refusal refusal)) {
            throw new IllegalStateException("event " + hand.size() + " would be refused: " + decision + ", " + refusal);
        }
    }

    /** From an event on, as far as both go. A hand that was played further than its log says has lost events. */
    private static Optional<String> difference(List<HandEvent> log, Hand hand, int from) {
        for (int seq = from; seq < Math.min(log.size(), hand.size()); seq++) {
            if (!log.get(seq).equals(hand.events().get(seq))) {
                return Optional.of("event " + seq + " is " + log.get(seq) + ", but would be " + hand.events().get(seq));
            }
        }
        return hand.size() > log.size()
                ? Optional.of("event " + log.size() + " is missing: " + hand.events().get(log.size()))
                : Optional.empty();
    }
}
