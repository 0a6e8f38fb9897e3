package pokero.rules.hand;

/** Why the dealer did not accept an action. A refusal changes nothing. */
public sealed interface Refusal {

    record HandIsOver() implements Refusal {
    }

    record NotInTheHand() implements Refusal {
    }

    /** @param toAct the seat whose turn it is */
    record NotYourTurn(int toAct) implements Refusal {
    }

    /** @param callPrice chips that a call costs */
    record MayNotCheck(long callPrice) implements Refusal {
    }

    record NothingToCall() implements Refusal {
    }

    /** @param least the smallest total that may be bet or raised to */
    record BelowMinimum(long least) implements Refusal {
    }

    /** @param most the player's whole stack, as a total of this street */
    record AboveStack(long most) implements Refusal {
    }

    /** Nobody made a full raise since the player acted, so he may only call or fold (R03, R06). */
    record BettingNotReopened() implements Refusal {
    }

    /** Everybody else is all-in: there is nobody left who could answer a raise. */
    record NobodyToRaise() implements Refusal {
    }
}
