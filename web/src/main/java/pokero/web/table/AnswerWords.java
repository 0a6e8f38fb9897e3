package pokero.web.table;

import pokero.ejb.table.Answer;
import pokero.rules.betting.Refusal;
import pokero.web.Chips;

/** Answers of the desk in words, to be shown beside the buttons. */
final class AnswerWords {

    private AnswerWords() {
    }

    /** Empty when the wish was granted: the table itself shows it. */
    static String of(Answer answer) {
        return switch (answer) {
            case Answer.Accepted accepted -> "";
            case Answer.Refused refused -> of(refused.refusal());
            case Answer.Stale stale -> Phrases.of("answer.stale");
            case Answer.NoSuchTable none -> Phrases.of("answer.no-such-table");
            case Answer.TableClosed closed -> Phrases.of("answer.closed");
            case Answer.NoSuchSeat none -> Phrases.of("answer.no-such-seat");
            case Answer.SeatTaken taken -> Phrases.of("answer.seat-taken");
            case Answer.AlreadySeated seated -> Phrases.of("answer.already-seated", seated.seat());
            case Answer.NotSeated not -> Phrases.of("answer.not-seated");
            case Answer.BuyInOutOfRange range ->
                Phrases.of("answer.buy-in", Chips.of(range.least()), Chips.of(range.most()));
            case Answer.TopUpOutOfRange range -> Phrases.of("answer.top-up", Chips.of(range.most()));
            case Answer.WalletTooSmall small -> Phrases.of("answer.wallet", Chips.of(small.wallet()));
            case Answer.NotYet wait -> Phrases.of("answer.not-yet", wait.minutes());
            case Answer.NotAllowed not -> Phrases.of("answer.not-allowed");
        };
    }

    private static String of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.HandIsOver over -> Phrases.of("refusal.over");
            case Refusal.NotInTheHand not -> Phrases.of("refusal.not-in-hand");
            case Refusal.NotYourTurn not -> Phrases.of("refusal.not-your-turn");
            case Refusal.MayNotCheck not -> Phrases.of("refusal.may-not-check", Chips.of(not.callPrice()));
            case Refusal.NothingToCall nothing -> Phrases.of("refusal.nothing-to-call");
            case Refusal.BelowMinimum below -> Phrases.of("refusal.below-minimum", Chips.of(below.least()));
            case Refusal.AboveStack above -> Phrases.of("refusal.above-stack", Chips.of(above.most()));
            case Refusal.AbovePot above -> Phrases.of("refusal.above-pot", Chips.of(above.most()));
            case Refusal.NotTheLimit not -> Phrases.of("refusal.not-the-limit", Chips.of(not.total()));
            case Refusal.RaisesCapped capped -> Phrases.of("refusal.raises-capped");
            case Refusal.BettingNotReopened not -> Phrases.of("refusal.not-reopened");
            case Refusal.NobodyToRaise nobody -> Phrases.of("refusal.nobody-to-raise");
            case Refusal.StackTooShort shortStack -> Phrases.of("refusal.stack-too-short");
            case Refusal.AnswerFirst first -> Phrases.of("refusal.answer-first");
            case Refusal.NothingAsked nothing -> Phrases.of("refusal.nothing-asked");
            case Refusal.MustBringIn must -> Phrases.of("refusal.must-bring-in", Chips.of(must.amount()));
            case Refusal.NothingToBringIn nothing -> Phrases.of("refusal.nothing-to-bring-in");
            case Refusal.TooManyDiscards tooMany -> Phrases.of("refusal.too-many-discards", tooMany.most());
            case Refusal.NotHeld not -> Phrases.of("refusal.not-held", not.card());
        };
    }
}
