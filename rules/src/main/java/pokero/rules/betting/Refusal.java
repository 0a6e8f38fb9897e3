package pokero.rules.betting;

import pokero.rules.cards.Card;

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

    /** A pot-limit raise is at most the pot after a call (R10). @param most the largest total */
    record AbovePot(long most) implements Refusal {
    }

    /** A fixed-limit game knows one size of raise. @param total the only one */
    record NotTheLimit(long total) implements Refusal {
    }

    /** The street has had all the raises that a fixed-limit street may have (R08). */
    record RaisesCapped() implements Refusal {
    }

    /** Nobody made a full raise since the player acted, so he may only call or fold (R03, R06). */
    record BettingNotReopened() implements Refusal {
    }

    /** Nobody else has the chips to answer a raise. */
    record NobodyToRaise() implements Refusal {
    }

    /** The stack goes no further than a call. @param most the player's whole stack, as a total of this street */
    record StackTooShort(long most) implements Refusal {
    }

    /** The player was asked something and may do nothing else. */
    record AnswerFirst(Question question) implements Refusal {
    }

    /** The action answers a question that nobody asked. */
    record NothingAsked() implements Refusal {
    }

    /** The first bet is the player's to bring in, or to make in full (R31). @param amount chips that it costs */
    record MustBringIn(long amount) implements Refusal {
    }

    /** The first bet was brought in already, or the game has none. */
    record NothingToBringIn() implements Refusal {
    }

    /** @param most how many cards the player may change */
    record TooManyDiscards(int most) implements Refusal {
    }

    /** The player does not hold the card, or named it twice. */
    record NotHeld(Card card) implements Refusal {
    }
}
