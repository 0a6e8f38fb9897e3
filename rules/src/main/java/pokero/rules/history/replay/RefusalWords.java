package pokero.rules.history.replay;

import pokero.rules.betting.Refusal;

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
        };
    }
}
