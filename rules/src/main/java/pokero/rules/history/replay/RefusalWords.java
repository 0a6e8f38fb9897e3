package pokero.rules.history.replay;

import pokero.rules.betting.Refusal;
import pokero.rules.cards.Card;

/** Why the dealer refused, in words and in the file's own currency. */
record RefusalWords(SmallestUnit unit) {

    String of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.HandIsOver over -> "the hand is over";
            case Refusal.NotInTheHand out -> "the player has folded";
            case Refusal.NotYourTurn(int toAct) -> "it is for player " + toAct + " to act";
            case Refusal.MayNotCheck(long price) -> "a check is not possible, a call costs " + unit.text(price);
            case Refusal.NothingToCall none -> "there is nothing to call";
            case Refusal.BelowMinimum(long least) -> "the least is " + unit.text(least);
            case Refusal.AboveStack(long most) -> "the stack is " + unit.text(most);
            case Refusal.AbovePot(long most) -> "the most is the pot, a total of " + unit.text(most);
            case Refusal.NotTheLimit(long total) -> "the only size is " + unit.text(total);
            case Refusal.RaisesCapped capped -> "the street has had all its raises";
            case Refusal.BettingNotReopened closed -> "nobody made a full raise since the player acted";
            case Refusal.NobodyToRaise nobody -> "nobody else has the chips to answer a raise";
            case Refusal.StackTooShort(long most) -> "the stack of " + unit.text(most) + " goes no further than a call";
            case Refusal.AnswerFirst question -> throw new IllegalStateException("recorded hands ask no questions");
            case Refusal.NothingAsked answer -> throw new IllegalStateException("recorded hands answer no questions");
            case Refusal.MustBringIn(long amount) -> "the bring-in of " + unit.text(amount) + " is due";
            case Refusal.NothingToBringIn none -> "there is nothing to bring in";
            case Refusal.TooManyDiscards(int most) -> "no more than " + most + " cards may be changed";
            case Refusal.NotHeld(Card card) -> "the player does not hold " + card;
        };
    }
}
