package pokero.rules.hand;

import java.util.List;
import java.util.Optional;

import pokero.rules.betting.Question;

/** A question on its way round the table: each is asked in turn until one says no or all have said yes. */
final class Asked {

    private Optional<Question> question = Optional.empty();
    private List<Integer> seats = List.of();
    private int answers;

    void ask(Question next, List<Integer> inTurn) {
        question = Optional.of(next);
        seats = inTurn;
        answers = 0;
    }

    /** Empty while nothing is to be answered. */
    Optional<Question> question() {
        return question;
    }

    int next() {
        return seats.get(answers);
    }

    void answered(boolean agreed) {
        answers++;
        if (!agreed || answers == seats.size()) {
            question = Optional.empty();
        }
    }
}
