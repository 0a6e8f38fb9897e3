package pokero.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import pokero.ejb.table.Answer;

/** The desk's answers in words that say what to do next. */
@Named
@ApplicationScoped
public class Answers {

    @Inject
    private Words words;

    public String inWords(Answer answer) {
        return switch (answer) {
            case Answer.Accepted accepted -> words.say("answer.accepted");
            case Answer.Refused(var refusal) -> words.say("answer.refused");
            case Answer.Stale stale -> words.say("answer.stale");
            case Answer.NoSuchTable missing -> words.say("answer.noSuchTable");
            case Answer.TableClosed closed -> words.say("answer.tableClosed");
            case Answer.NoSuchSeat missing -> words.say("answer.noSuchSeat");
            case Answer.SeatTaken taken -> words.say("answer.seatTaken");
            case Answer.AlreadySeated(int seat) -> words.say("answer.alreadySeated", seat);
            case Answer.NotSeated unseated -> words.say("answer.notSeated");
            case Answer.BuyInOutOfRange(long least, long most) -> words.say("answer.buyIn", Chips.of(least),
                    Chips.of(most));
            case Answer.TopUpOutOfRange(long most) -> most > 0
                    ? words.say("answer.topUp", Chips.of(most))
                    : words.say("answer.topUpNone");
            case Answer.WalletTooSmall(long wallet) -> words.say("answer.wallet", Chips.of(wallet));
            case Answer.NotYet(long minutes) -> words.say("answer.notYet", Span.inWords(minutes));
            case Answer.NotAllowed not -> words.say("answer.notAllowed");
        };
    }
}
