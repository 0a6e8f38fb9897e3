package pokero.rules.hand;

import java.util.List;
import java.util.Optional;

import pokero.rules.betting.LegalActions;
import pokero.rules.betting.Question;
import pokero.rules.betting.Refusal;

/** The choices of a player whom the dealer asked something: he may only answer. */
record Answers(int seat, Question question) implements Choices {

    @Override
    public LegalActions legal() {
        return LegalActions.answering(seat, question);
    }

    @Override
    public Optional<Refusal> refusal(Action action) {
        boolean answers = action instanceof Action.RunItTwice || action instanceof Action.TimeOut;
        return answers ? Optional.empty() : Optional.of(new Refusal.AnswerFirst(question));
    }

    @Override
    public List<HandEvent> events(Action action) {
        return action instanceof Action.RunItTwice(boolean agreed)
                ? List.of(new HandEvent.RunItTwiceAnswered(seat, agreed))
                : List.of(new HandEvent.TimedOut(seat), new HandEvent.RunItTwiceAnswered(seat, false));
    }
}
