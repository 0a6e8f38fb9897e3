package pokero.ejb.bot;

import pokero.rules.betting.RaiseRange;
import pokero.rules.hand.Action;

/** Turns what a bot would like to do into what it may do. */
record Sizing(Spot spot) {

    private static final double COMMITTED = 0.6;

    Action checkOrCall() {
        return spot.legal().mayCheck() ? new Action.Check() : new Action.Call();
    }

    Action checkOrFold() {
        return spot.legal().mayCheck() ? new Action.Check() : new Action.Fold();
    }

    /** A bet or raise of so many pots. @param share of the pot as it is after a call */
    Action raiseBy(double share) {
        return raiseTo(spot.calledTotal() + share * spot.potIfCalled());
    }

    /** A bet or raise to about that total, in big blinds; all-in when little would be left; a call when it may not. */
    Action raiseTo(double total) {
        return spot.legal().raise().<Action>map(range -> new Action.RaiseTo(fit(total, range)))
                .orElseGet(this::checkOrCall);
    }

    private long fit(double total, RaiseRange range) {
        long rounded = Math.round(total / spot.bigBlind()) * spot.bigBlind();
        return rounded > COMMITTED * range.most() ? range.most() : Math.max(rounded, range.least());
    }
}
