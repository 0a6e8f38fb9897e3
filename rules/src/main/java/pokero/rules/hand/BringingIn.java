package pokero.rules.hand;

import java.util.List;
import java.util.Optional;

import pokero.rules.betting.LegalActions;
import pokero.rules.betting.Refusal;

/**
 * The choices of the player whose up-card makes him bring in the first bet: he pays that much, or raises it to a full bet
 * or more (R31).
 *
 * @param wagers what he could do if somebody else had brought it in
 */
record BringingIn(Wagers wagers) implements Choices {

    @Override
    public LegalActions legal() {
        return wagers.legal().bringingIn();
    }

    @Override
    public Optional<Refusal> refusal(Action action) {
        return switch (action) {
            case Action.BringIn bringIn -> Optional.empty();
            case Action.Fold fold -> mustBringIn();
            case Action.Check check -> mustBringIn();
            case Action.Call call -> mustBringIn();
            case Action.RaiseTo raise -> wagers.refusal(raise);
            case Action.RunItTwice answer -> wagers.refusal(answer);
            case Action.Discard discard -> wagers.refusal(discard);
            case Action.TimeOut timeOut -> Optional.empty();
        };
    }

    private Optional<Refusal> mustBringIn() {
        return Optional.of(new Refusal.MustBringIn(wagers.callPrice()));
    }

    @Override
    public List<HandEvent> events(Action action) {
        HandEvent broughtIn = new HandEvent.BroughtIn(wagers.seat(), wagers.callPrice());
        if (action instanceof Action.RaiseTo raise) {
            return wagers.events(raise);
        }
        return action instanceof Action.TimeOut
                ? List.of(new HandEvent.TimedOut(wagers.seat()), broughtIn)
                : List.of(broughtIn);
    }
}
