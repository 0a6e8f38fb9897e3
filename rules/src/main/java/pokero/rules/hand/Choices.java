package pokero.rules.hand;

import java.util.List;
import java.util.Optional;

import pokero.rules.betting.LegalActions;
import pokero.rules.betting.RaiseRange;

/**
 * What a player may do on his turn. The dealer rules by it and the page offers by it, so the two cannot disagree.
 *
 * @param seat the player to act
 * @param callPrice chips that a call adds
 * @param full the total of the smallest full raise
 * @param most the player's whole stack as a total of this street
 * @param barred why the player may not raise at all, where he may not
 */
record Choices(int seat, long callPrice, long currentBet, long full, long most, Optional<Refusal> barred) {

    static Choices of(Hand hand, HandSeat seat) {
        BettingRound round = hand.round();
        long most = seat.bet() + seat.stack();
        return new Choices(seat.seat(), Math.min(seat.stack(), round.currentBet() - seat.bet()), round.currentBet(),
                round.currentBet() + round.leastRaise(), most, bar(hand, seat));
    }

    private static Optional<Refusal> bar(Hand hand, HandSeat seat) {
        if (!hand.circle().othersCanBet(seat)) {
            return Optional.of(new Refusal.NobodyToRaise());
        }
        return reopened(hand.round(), seat) ? Optional.empty() : Optional.of(new Refusal.BettingNotReopened());
    }

    /** Who has acted may raise again only when what he faces since then adds up to a full raise (R03 to R06). */
    private static boolean reopened(BettingRound round, HandSeat seat) {
        return !seat.acted() || round.currentBet() - seat.answered() >= round.leastRaise();
    }

    LegalActions legal() {
        return new LegalActions(seat, callPrice, raise(), currentBet == 0);
    }

    private Optional<RaiseRange> raise() {
        boolean open = barred.isEmpty() && most > currentBet;
        return open ? Optional.of(new RaiseRange(least(), most)) : Optional.empty();
    }

    /** All-in is enough where the stack is shorter than a full raise, but longer than a call. */
    private long least() {
        return most > currentBet ? Math.min(full, most) : full;
    }

    Optional<Refusal> refusal(Action action) {
        return switch (action) {
            case Action.Fold fold -> Optional.empty();
            case Action.TimeOut timeOut -> Optional.empty();
            case Action.Check check -> callPrice == 0
                    ? Optional.empty()
                    : Optional.of(new Refusal.MayNotCheck(callPrice));
            case Action.Call call -> callPrice > 0 ? Optional.empty() : Optional.of(new Refusal.NothingToCall());
            case Action.RaiseTo(long total) -> barred.isPresent() ? barred : outside(total);
        };
    }

    private Optional<Refusal> outside(long total) {
        if (total > most) {
            return Optional.of(new Refusal.AboveStack(most));
        }
        return total < least() ? Optional.of(new Refusal.BelowMinimum(least())) : Optional.empty();
    }

    /** What an accepted action brings about. */
    List<HandEvent> events(Action action) {
        return switch (action) {
            case Action.Fold fold -> List.of(new HandEvent.Folded(seat));
            case Action.Check check -> List.of(new HandEvent.Checked(seat));
            case Action.Call call -> List.of(new HandEvent.Called(seat, callPrice));
            case Action.RaiseTo(long total) -> List.of(
                    currentBet == 0 ? new HandEvent.BetMade(seat, total) : new HandEvent.RaisedTo(seat, total));
            case Action.TimeOut timeOut -> List.of(new HandEvent.TimedOut(seat),
                    callPrice == 0 ? new HandEvent.Checked(seat) : new HandEvent.Folded(seat));
        };
    }
}
