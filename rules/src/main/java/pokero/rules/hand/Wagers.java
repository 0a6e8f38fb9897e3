package pokero.rules.hand;

import java.util.List;
import java.util.Optional;

import pokero.rules.betting.BettingStructure;
import pokero.rules.betting.LegalActions;
import pokero.rules.betting.RaiseRange;
import pokero.rules.betting.Refusal;

/**
 * The choices of a player who may bet.
 *
 * @param seat the player to act
 * @param callPrice chips that a call adds
 * @param least the total of the smallest raise: a full one, or all-in
 * @param limit the largest total that the game's structure allows, whatever the stack
 * @param stack the player's whole stack as a total of this street
 * @param barred why the player may not raise at all, where he may not
 */
record Wagers(int seat, BettingStructure structure, long callPrice, long currentBet, long least, long limit, long stack,
        Optional<Refusal> barred) implements Choices {

    static Wagers of(Hand hand, HandSeat seat) {
        BettingRound round = hand.round();
        BettingStructure structure = hand.variant().structure();
        long stack = seat.bet() + seat.stack();
        long toCall = round.currentBet() - seat.bet();
        long full = round.fullRaise();
        long limit = switch (structure) {
            case NO_LIMIT -> Long.MAX_VALUE;
            case POT_LIMIT -> Math.max(full, round.currentBet() + hand.potTotal() + toCall);
            case FIXED_LIMIT -> full;
        };
        return new Wagers(seat.seat(), structure, Math.min(seat.stack(), toCall), round.currentBet(),
                Math.min(full, stack), limit, stack, bar(hand, seat, stack));
    }

    private static Optional<Refusal> bar(Hand hand, HandSeat seat, long stack) {
        BettingRound round = hand.round();
        if (stack <= round.currentBet()) {
            return Optional.of(new Refusal.StackTooShort(stack));
        }
        if (!hand.circle().othersCanAnswer(seat, round.currentBet())) {
            return Optional.of(new Refusal.NobodyToRaise());
        }
        if (seat.acted() && !round.reopenedSince(seat.answered())) {
            return Optional.of(new Refusal.BettingNotReopened());
        }
        return round.capped() ? Optional.of(new Refusal.RaisesCapped()) : Optional.empty();
    }

    @Override
    public LegalActions legal() {
        return barred.isPresent()
                ? LegalActions.withoutRaise(seat, callPrice, barred.get(), currentBet == 0)
                : LegalActions.betting(seat, callPrice, new RaiseRange(least, Math.min(limit, stack)), currentBet == 0);
    }

    @Override
    public Optional<Refusal> refusal(Action action) {
        return switch (action) {
            case Action.Fold fold -> Optional.empty();
            case Action.TimeOut timeOut -> Optional.empty();
            case Action.Check check -> callPrice == 0
                    ? Optional.empty()
                    : Optional.of(new Refusal.MayNotCheck(callPrice));
            case Action.Call call -> callPrice > 0 ? Optional.empty() : Optional.of(new Refusal.NothingToCall());
            case Action.RaiseTo(long total) -> barred.isPresent() ? barred : outside(total);
            case Action.RunItTwice answer -> Optional.of(new Refusal.NothingAsked());
            case Action.Discard discard -> Optional.of(new Refusal.NothingAsked());
            case Action.BringIn bringIn -> Optional.of(new Refusal.NothingToBringIn());
        };
    }

    private Optional<Refusal> outside(long total) {
        if (least <= total && total <= Math.min(limit, stack)) {
            return Optional.empty();
        }
        if (total > stack) {
            return Optional.of(new Refusal.AboveStack(stack));
        }
        return Optional.of(switch (structure) {
            case FIXED_LIMIT -> new Refusal.NotTheLimit(least);
            case NO_LIMIT, POT_LIMIT -> total < least ? new Refusal.BelowMinimum(least) : new Refusal.AbovePot(limit);
        });
    }

    @Override
    public List<HandEvent> events(Action action) {
        return switch (action) {
            case Action.Fold fold -> List.of(new HandEvent.Folded(seat));
            case Action.Check check -> List.of(new HandEvent.Checked(seat));
            case Action.Call call -> List.of(new HandEvent.Called(seat, callPrice));
            case Action.RaiseTo(long total) -> List.of(
                    currentBet == 0 ? new HandEvent.BetMade(seat, total) : new HandEvent.RaisedTo(seat, total));
            case Action.TimeOut timeOut -> List.of(new HandEvent.TimedOut(seat),
                    callPrice == 0 ? new HandEvent.Checked(seat) : new HandEvent.Folded(seat));
            case Action.RunItTwice answer -> throw refused(answer);
            case Action.Discard discard -> throw refused(discard);
            case Action.BringIn bringIn -> throw refused(bringIn);
        };
    }

    private static IllegalArgumentException refused(Action action) {
        return new IllegalArgumentException("nobody asked for " + action);
    }
}
